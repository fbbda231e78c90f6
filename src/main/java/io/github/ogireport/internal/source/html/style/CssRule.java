package io.github.ogireport.internal.source.html.style;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * A rule of a style sheet.
 *
 * @param selector  what it applies to
 * @param before    whether it is about text that it adds ({@code ::before}, {@code ::after})
 * @param weight    its specificity, and among equals its place in the page: the greater wins
 * @param declared  what it says
 */
record CssRule(Evaluator selector, boolean before, long weight, Declarations declared) {
    boolean appliesTo(Element root, Element element) {
        return selector.matches(root, element);
    }
}
