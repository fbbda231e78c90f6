package io.github.ogireport.internal.statement;

/**
 * A paragraph and where it stands.
 *
 * @param path       the path of its section, or {@code ""} for the introduction
 * @param index      its number among the paragraphs of the section or the introduction, from 0
 * @param subheading whether it is a sub-heading
 * @param topic      what its figures are about where they do not say: requests under a sub-heading on requests
 * @param text       the paragraph as written
 */
public record Passage(String path, int index, boolean subheading, Topic topic, String text) {}
