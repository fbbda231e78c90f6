package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.bench.ProseCollection.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two collections of a hundred sentences each, half of them wrong; how they were written and measured says docs/rules.md. */
class ProseCollectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-collection.txt", "second-collection.txt"})
    void nearlyEveryWrongFigureIsFoundAndNothingElse(String name) {
        ProseCollection collection = ProseCollection.measured(name);
        int wrong = collection.scores().values().stream()
                .mapToInt(score -> score.wrong)
                .sum();
        int found = collection.scores().values().stream()
                .mapToInt(score -> score.found)
                .sum();

        assertThat(wrong).isGreaterThanOrEqualTo(50);
        assertThat(found).as(collection.mistakes()).isGreaterThanOrEqualTo(wrong * 95 / 100);
        assertThat(collection.scores().values())
                .as(collection.mistakes())
                .extracting(Score::precision)
                .containsOnly(1.0);
    }
}
