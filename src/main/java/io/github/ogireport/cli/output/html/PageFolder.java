package io.github.ogireport.cli.output.html;

import io.github.ogireport.cli.console.Console;
import io.github.ogireport.cli.console.Mistake;
import io.github.ogireport.cli.input.OwnResult;
import io.github.ogireport.cli.target.ExitAction;
import io.github.ogireport.cli.target.NamedStream;
import io.github.ogireport.cli.target.WriteFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder beside an index page with a page for each article: {@code NAME-pages/00001.html}. It appears when all pages are
 * there; pages of an earlier run in it are replaced.
 */
public final class PageFolder implements ArticleStore {
    private static final Pattern PAGE = Pattern.compile("\\d{5,}\\.html");

    private final Path index;
    private final Path folder;
    private final Path part;
    private final ExitAction atExit;
    private Writer writer = Writer.nullWriter();
    private int pages;

    private PageFolder(Path folder, Path part, Path index) throws IOException {
        this.index = index;
        this.folder = folder;
        this.part = part;
        this.atExit = new ExitAction(() -> deleteQuietly(part));
        inFolder(() -> atExit.unlessDone(() -> Files.createDirectory(part)));
    }

    /** For a program that is interrupted: nobody is left to hear of a failure. */
    private static void deleteQuietly(Path part) {
        try {
            deletePages(part);
        } catch (IOException e) {
            // what cannot be deleted stays
        }
    }

    /**
     * The folder beside {@code index}.
     *
     * @throws Mistake if there is something of this name that is no folder of pages of this program
     */
    public static PageFolder beside(Path index, Console console) throws IOException {
        String name = String.valueOf(index.getFileName()).replaceFirst("\\.html?$", "") + "-pages";
        String suffix = "." + ProcessHandle.current().pid() + ".part";
        Path folder = index.resolveSibling(name);
        if (Files.exists(folder) && !isOwn(folder)) {
            throw new Mistake(console.text("use.foreignFolder", folder));
        }
        return new PageFolder(folder, index.resolveSibling("." + name + suffix), index);
    }

    private static boolean isOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        for (Path file : files(folder)) {
            if (!isPage(file) || !OwnResult.is(file)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Writer begin() throws IOException {
        pages++;
        Path page = part.resolve(name(pages));
        writer = inFolder(
                () -> atExit.unlessDone(() -> NamedStream.writer(folder.toString(), Files.newOutputStream(page))));
        return writer;
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }

    @Override
    public boolean isPaged() {
        return true;
    }

    @Override
    public String overview() {
        return "../" + linked(index);
    }

    @Override
    public String link(int number) {
        return linked(folder) + "/" + name(number);
    }

    @Override
    public void finish(Writer page) throws IOException {
        inFolder(() -> {
            if (Files.exists(folder)) {
                deletePages(folder);
            }
            return atExit.unlessDone(() -> Files.move(part, folder));
        });
    }

    /** Takes {@code step}; where it fails, the failure names the folder. */
    private <T> T inFolder(ExitAction.Step<T> step) throws IOException {
        try {
            return step.take();
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            throw new WriteFailure(folder.toString(), e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (atExit.cancel() && Files.exists(part)) {
            deletePages(part);
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%05d.html", number);
    }

    /** Deletes a folder that has nothing but pages; one with other files in it stays, and the program ends with an error. */
    private static void deletePages(Path folder) throws IOException {
        List<Path> files = files(folder);
        for (Path file : files) {
            if (!isPage(file)) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.delete(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static boolean isPage(Path file) {
        return Files.isRegularFile(file)
                && PAGE.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** The name of {@code file} as an address has it. */
    private static String linked(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F").replace(" ", "%20");
    }
}
