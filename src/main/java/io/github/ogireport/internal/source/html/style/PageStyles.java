package io.github.ogireport.internal.source.html.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The style of each element of a page: its own, and what the page's style sheets say. For one reading of one page. */
public final class PageStyles {
    /** Names that the common style sheets hide; the sheets themselves are not in the page. */
    private static final Set<String> HIDING_NAMES = Set.of(
            "hidden",
            "hide",
            "d-none",
            "invisible",
            "sr-only",
            "visually-hidden",
            "visuallyhidden",
            "layui-hide",
            "uk-hidden",
            "is-hidden",
            "el-hidden",
            "screen-reader-text",
            "print-only",
            "visible-print",
            "visible-print-block");

    /** How often a rule is held against an element: a hundred times what a page of a report needs. */
    private static final int MOST_COMPARISONS = 1_000_000;

    private static final Comparator<CssRule> WEAKER_FIRST = Comparator.comparingLong(CssRule::weight);

    private final Document page;
    private final StyleSheet sheet = new StyleSheet();
    private final Map<String, Declarations> declared = new HashMap<>();
    private int comparisons;

    /** The styles of {@code page}. */
    public PageStyles(Document page) {
        this.page = page;
        for (Element part = page.head().firstElementChild(); part != null; part = part.nextElementSibling()) {
            addSheet(part);
        }
        page.body().stream().forEach(this::addSheet);
    }

    private void addSheet(Element element) {
        String media = element.attr("media");
        if (element.normalName().equals("style")
                && (media.isEmpty() || media.contains("screen") || media.contains("all"))) {
            sheet.add(element.data());
        }
    }

    /** Whether the page has so many rules that they were not all held against its elements. */
    public boolean areTooMany() {
        return comparisons > MOST_COMPARISONS || sheet.isCut();
    }

    /** The style of {@code element}. */
    public Style of(Element element) {
        String own = element.attr("style");
        List<CssRule> rules = rules(element);
        if (rules.isEmpty() && own.isEmpty()) {
            return Style.NONE;
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
        all.add(declared.computeIfAbsent(own, Declarations::parse));
        return StyleReader.read(all, addsText);
    }

    /** Whether a class of {@code element} has a name that hides in the common style sheets, and no rule in the page says otherwise. */
    public boolean mayBeHidden(Element element) {
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

    /** Whether the letters of {@code element} are white, by {@code style} or by its attribute. */
    public boolean areWhite(Element element, Style style) {
        return style.white() || Colours.isWhite(element.attr("color"));
    }

    /** The rules for {@code element}, the weaker first. */
    private List<CssRule> rules(Element element) {
        List<CssRule> found = new ArrayList<>();
        collect(sheet.ofAny(), element, found);
        collect(sheet.of(element.normalName()), element, found);
        collect(sheet.of("#" + element.id()), element, found);
        StringTokenizer names = new StringTokenizer(element.className());
        while (names.hasMoreTokens()) {
            collect(sheet.of("." + names.nextToken()), element, found);
        }
        found.sort(WEAKER_FIRST);
        return found;
    }

    /** Adds those of {@code rules} that apply. */
    private void collect(List<CssRule> rules, Element element, List<CssRule> found) {
        for (CssRule rule : rules) {
            if (comparisons++ < MOST_COMPARISONS && rule.appliesTo(page, element)) {
                found.add(rule);
            }
        }
    }

    /** Whether a value of {@code content} shows a digit, a picture, a counter or the like: bullets and quotes are no part of a number. */
    private static boolean addsText(String content) {
        return content.chars().anyMatch(Character::isDigit) || content.contains("(");
    }
}
