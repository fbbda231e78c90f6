package io.github.ogireport.internal.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the prose of one report says about figures.
 *
 * @param passages  the paragraphs of the report in order
 * @param all       the statements in the order of the text
 * @param sentences the sentences with several numbers, in the order of the text
 */
public record Statements(List<Passage> passages, List<Statement> all, List<FigureSentence> sentences) {
    /** Takes copies of the lists. */
    public Statements {
        passages = List.copyOf(passages);
        all = List.copyOf(all);
        sentences = List.copyOf(sentences);
    }

    /** The sentences without those that a section repeats word by word, so that nothing is found twice. */
    public Collection<FigureSentence> distinctSentences() {
        Map<String, FigureSentence> distinct = new LinkedHashMap<>();
        for (FigureSentence sentence : sentences) {
            distinct.putIfAbsent(sentence.passage().path() + "\n" + sentence.sentence(), sentence);
        }
        return distinct.values();
    }

    /** The statements on {@code topic} and {@code act} about the whole year, and those that are not certain. */
    public List<Statement> about(Topic topic, Act act) {
        List<Statement> found = new ArrayList<>();
        for (Statement statement : all) {
            if (statement.topic() == topic
                    && statement.act() == act
                    && statement.standing() != Standing.PART
                    && statement.standing() != Standing.OTHER_TIME) {
                found.add(statement);
            }
        }
        return found;
    }
}
