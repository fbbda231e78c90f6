package io.github.ogireport.internal.source.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The style of each element of a page: its own, and what the page's style sheets say. For one reading of one page. */
final class PageStyles {
    /** Names that the common style sheets hide; the sheets themselves are not in the page. */
    private static final Set<String> HIDING_NAMES = Set.of(
            "hidden", "hide", "d-none", "invisible", "sr-only", "visually-hidden", "visuallyhidden", "layui-hide", "uk-hidden",
            "is-hidden", "el-hidden", "screen-reader-text", "print-only", "visible-print", "visible-print-block");

    private static final Comparator<CssRule> WEAKER_FIRST = Comparator.comparingLong(CssRule::weight);

    private final Document page;
    private final StyleSheet sheet = new StyleSheet();
    private final Map<String, Declarations> declared = new HashMap<>();
    private final Map<String, Style> inline = new HashMap<>();

    /** The styles of {@code page}; {@code hasSheets} is false where it is known to have no style sheet. */
    PageStyles(Document page, boolean hasSheets) {
        this.page = page;
        if (!hasSheets) {
            return;
        }
        for (Element style : page.getElementsByTag("style")) {
            String media = style.attr("media");
            if (media.isEmpty() || media.contains("screen") || media.contains("all")) {
                sheet.add(style.data());
            }
        }
    }

    /** The style of {@code element}. */
    Style of(Element element) {
        if (element.attributesSize() == 0 && sheet.isEmpty()) {
            return Style.NONE;
        }
        String own = element.attributesSize() == 0 ? "" : element.attr("style");
        List<CssRule> rules = sheet.isEmpty() ? List.of() : rules(element);
        if (rules.isEmpty()) {
            return own.isEmpty() ? Style.NONE : inline.computeIfAbsent(own, css -> StyleReader.read(declared(css)));
        }
        Declarations all = new Declarations();
        boolean addsText = false;
        for (CssRule rule : rules) {
            if (rule.before()) {
                addsText |= addsText(rule.declared().get(Property.CONTENT));
            } else {
                all.add(rule.declared());
            }
        }
        all.add(declared(own));
        Style style = StyleReader.read(all);
        return addsText ? style.withAddedText() : style;
    }

    /** Whether a class of {@code element} has a name that hides in the common style sheets, and no rule in the page says otherwise. */
    boolean mayBeHidden(Element element) {
        if (element.attributesSize() == 0 || !element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (HIDING_NAMES.contains(name) && sheet.of("." + name).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Declarations declared(String css) {
        return declared.computeIfAbsent(css, Declarations::parse);
    }

    /** The rules for {@code element}, the weaker first. */
    private List<CssRule> rules(Element element) {
        List<CssRule> found = new ArrayList<>();
        collect(sheet.ofAny(), element, found);
        collect(sheet.of(element.normalName()), element, found);
        Attributes attributes = element.attributes();
        if (attributes.hasKey("id")) {
            collect(sheet.of("#" + attributes.get("id")), element, found);
        }
        if (attributes.hasKey("class")) {
            for (String name : element.classNames()) {
                collect(sheet.of("." + name), element, found);
            }
        }
        found.sort(WEAKER_FIRST);
        return found;
    }

    private void collect(List<CssRule> rules, Element element, List<CssRule> found) {
        for (CssRule rule : rules) {
            if (rule.appliesTo(page, element)) {
                found.add(rule);
            }
        }
    }

    /** Whether a value of {@code content} shows a digit or a picture: bullets and quotes are no part of a number. */
    private static boolean addsText(String content) {
        return content.chars().anyMatch(Character::isDigit) || content.contains("url(") || content.contains("attr(");
    }
}
