package io.github.ogireport.internal.source.html.element;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a form field or a thing that is no text shows.
 *
 * @param text      the text that it shows
 * @param isCertain whether that is all that it shows
 */
public record FormField(String text, boolean isCertain) {
    private static final int WIDTH_OF_A_SPACER = 2;
    private static final List<String> BINDINGS = List.of("v-text", "v-html", "ng-bind", "data-bind", "x-text");

    /** What {@code field}, an input, a list or an area of text, shows. */
    public static FormField of(Element field, ElementKind kind) {
        return switch (kind) {
            case INPUT -> input(field);
            case SELECT -> list(field);
            default -> {
                String written = field.wholeText();
                yield new FormField(
                        written, !written.isBlank() || field.attr("placeholder").isBlank());
            }
        };
    }

    private static FormField input(Element input) {
        String value = input.attr("value");
        return switch (input.attr("type").toLowerCase(java.util.Locale.ROOT)) {
            case "hidden" -> new FormField("", true);
            case "password", "checkbox", "radio", "image", "range", "color", "file" -> new FormField("", false);
            case "submit", "reset" -> new FormField(value, !value.isEmpty());
            default ->
                new FormField(
                        value, !value.isBlank() || input.attr("placeholder").isBlank());
        };
    }

    /** A closed list shows what is selected last, or else its first entry; an open one shows all. */
    private static FormField list(Element list) {
        Element shown = null;
        boolean chosen = false;
        for (Element option : list.getElementsByTag("option")) {
            boolean selected = option.hasAttr("selected");
            if (selected || shown == null || !chosen && shown.hasAttr("disabled") && !option.hasAttr("disabled")) {
                shown = option;
                chosen |= selected;
            }
        }
        boolean closed = !list.hasAttr("multiple") && number(list.attr("size"), 1) <= 1;
        String text = shown == null ? "" : shown.hasAttr("label") ? shown.attr("label") : shown.text();
        return new FormField(closed ? text : "", closed);
    }

    /** Whether a picture is too small to be seen: pages are kept in shape by such. */
    public static boolean isSpacer(Element picture) {
        return picture.normalName().equals("img")
                && (number(picture.attr("width"), WIDTH_OF_A_SPACER + 1) <= WIDTH_OF_A_SPACER
                        || number(picture.attr("height"), WIDTH_OF_A_SPACER + 1) <= WIDTH_OF_A_SPACER);
    }

    /** Whether an element is made to show a picture by its class: an {@code i} without text. */
    public static boolean isIcon(Element element) {
        return element.normalName().equals("i") && element.hasAttr("class") && !element.hasText();
    }

    /** Whether a script of the page puts text into an element: one that HTML has not, with a hyphen in its name, or one bound to data. */
    public static boolean isFilledByScript(Element element) {
        return element.normalName().indexOf('-') > 0
                || element.attributesSize() > 0 && BINDINGS.stream().anyMatch(element::hasAttr);
    }

    /** The whole number that {@code text} begins with, as browsers read it; {@code otherwise} where there is none. */
    public static int number(String text, int otherwise) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        int start = at;
        int number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = Math.min(1_000_000, number * 10 + text.charAt(at) - '0');
            at++;
        }
        return at == start ? otherwise : number;
    }
}
