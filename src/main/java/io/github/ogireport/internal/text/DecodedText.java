package io.github.ogireport.internal.text;

import io.github.ogireport.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * The characters to parse, and what is doubtful about them.
 *
 * @param text  the text, cut at the limit
 * @param total the number of characters before the cut
 * @param notes doubts about charset and length
 */
public record DecodedText(String text, long total, List<Note> notes) {
    /** A doubt about the text as a whole. */
    public record Note(DiagnosticCode code, List<String> arguments) {
        /** A doubt and what its message tells. */
        public static Note of(DiagnosticCode code, Object... arguments) {
            return new Note(
                    code,
                    java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    /** The text of a caller, cut at {@code maxCharacters}. */
    public static DecodedText of(CharSequence text, int maxCharacters) {
        int length = text.length();
        if (length <= maxCharacters) {
            return new DecodedText(text.toString(), length, List.of());
        }
        int cut = Character.isHighSurrogate(text.charAt(maxCharacters - 1)) ? maxCharacters - 1 : maxCharacters;
        return new DecodedText(
                text.subSequence(0, cut).toString(),
                length,
                List.of(Note.of(DiagnosticCode.TEXT_LIMIT, length, maxCharacters)));
    }
}
