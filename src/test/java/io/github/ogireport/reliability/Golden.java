package io.github.ogireport.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The five real reports. */
final class Golden {
    static final List<String> NAMES =
            List.of("chengguan-2023", "dazhai-2022", "lijiang-2024", "panjiang-2024", "taoxi-2024");

    private Golden() {}

    static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Golden.class.getResourceAsStream("/reports/" + name + ".txt"), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts() {
        return NAMES.stream().map(Golden::text).toList();
    }
}
