package io.github.ogireport.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The staged release, by the rules that Maven Central checks and by what its users rely on. */
class StagedReleaseIT {
    private static final Path STAGED = Path.of(System.getProperty("staged.release"));

    @ParameterizedTest
    @ValueSource(strings = {".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cli.jar"})
    void everyPartIsThereWithItsChecksums(String ending) throws Exception {
        Path file = staged(ending);

        assertThat(file).isNotEmptyFile();
        assertThat(Path.of(file + ".md5")).hasContent(digest("MD5", file));
        assertThat(Path.of(file + ".sha1")).hasContent(digest("SHA-1", file));
    }

    /** Without a key nothing is signed; with one, a single unsigned file would be refused. */
    @Test
    void eitherNothingOrEverythingIsSigned() throws IOException {
        List<String> files = names().filter(name -> !name.endsWith(".md5") && !name.endsWith(".sha1"))
                .filter(name -> !name.startsWith("maven-metadata"))
                .toList();
        List<String> signed = files.stream()
                .filter(name -> name.endsWith(".asc"))
                .map(name -> name.substring(0, name.length() - ".asc".length()))
                .toList();

        if (!signed.isEmpty()) {
            assertThat(files).filteredOn(name -> !name.endsWith(".asc")).hasSameElementsAs(signed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "description",
                "url",
                "licenses/license/name",
                "licenses/license/url",
                "developers/developer/name",
                "scm/connection",
                "scm/developerConnection",
                "scm/url"
            })
    void thePomStatesWhatCentralAsksFor(String field) throws Exception {
        Element element = pom();
        for (String name : field.split("/", -1)) {
            element = children(element, name).get(0);
        }

        assertThat(element.getTextContent()).isNotBlank().doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parent",
                "build",
                "profiles",
                "properties",
                "dependencyManagement",
                "repositories",
                "pluginRepositories"
            })
    void thePomHasNothingOfTheBuild(String field) throws Exception {
        assertThat(children(pom(), field)).isEmpty();
    }

    @Test
    void usersGetOneDependencyAndChooseTheRest() throws Exception {
        assertThat(children(children(pom(), "dependencies").get(0), "dependency"))
                .extracting(dependency -> text(dependency, "artifactId") + " " + text(dependency, "scope") + " "
                        + text(dependency, "optional"))
                .containsExactly(
                        "commons-lang3 compile ",
                        "jspecify provided ",
                        "jsoup compile true",
                        "pdfbox compile true",
                        "poi-scratchpad compile true");
    }

    @Test
    void theLibraryHasItsDescriptorsAndLicencesAndNothingOfOthersButTheRuntimeUnderAnotherName() throws Exception {
        try (JarFile jar = new JarFile(staged(".jar").toFile())) {
            assertThat(entries(jar))
                    .contains(
                            "module-info.class",
                            "META-INF/LICENSE",
                            "META-INF/licenses/antlr4.txt",
                            "io/github/ogireport/ReportParser.class",
                            "io/github/ogireport/internal/syntax/ReportParser.g4",
                            "io/github/ogireport/internal/shaded/antlr/Parser.class")
                    .noneMatch(name -> name.endsWith(".class")
                            && !name.equals("module-info.class")
                            && !name.startsWith("io/github/ogireport/"))
                    .noneMatch(name -> name.startsWith("io/github/ogireport/cli/"))
                    .noneMatch(name -> name.contains("/automaton/"))
                    .noneMatch(name -> name.contains("/antlr/tree/pattern/") || name.contains("/antlr/tree/xpath/"));
        }
    }

    @Test
    void theManifestStatesTheVersionAndTheBundle() throws Exception {
        try (JarFile jar = new JarFile(staged(".jar").toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Implementation-Version")).isEqualTo(text(pom(), "version"));
            assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("io.github.ogireport");
            assertThat(manifest.getValue("Export-Package")).doesNotContain("internal", "cli");
            assertThat(manifest.getValue("Import-Package"))
                    .contains("org.jsoup;resolution:=optional", "org.apache.commons.lang3")
                    .doesNotContain("antlr", "picocli", "jackson", "snakeyaml", "tongfei", "jline");
        }
    }

    @Test
    void theProgramStatesItsVersion() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        staged("-cli.jar").toString(),
                        "--version")
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("ogi-report-parser " + text(pom(), "version") + System.lineSeparator());
    }

    @Test
    void sourcesAndDocumentationAreThoseOfTheLibrary() throws Exception {
        try (JarFile sources = new JarFile(staged("-sources.jar").toFile());
                JarFile documentation = new JarFile(staged("-javadoc.jar").toFile())) {
            assertThat(entries(sources)).contains("io/github/ogireport/ReportParser.java");
            assertThat(entries(documentation))
                    .contains("index.html", "io/github/ogireport/ReportParser.html")
                    .noneMatch(name -> name.contains("/internal/") || name.contains("/cli/"));
        }
    }

    /** The one file of this ending; those of the snapshots have the time in their names. */
    private static Path staged(String ending) throws IOException {
        String artifact = "ogi-report-parser-[0-9.]+(-[0-9.]+-[0-9]+)?";
        List<String> found = names().filter(name -> name.matches(artifact + ending.replace(".", "\\.")))
                .toList();
        assertThat(found).as("staged files that end in %s", ending).hasSize(1);
        return STAGED.resolve(found.get(0));
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(STAGED)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static List<String> entries(JarFile jar) {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private static Element pom() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(staged(".pom").toFile())
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static String digest(String algorithm, Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }
}
