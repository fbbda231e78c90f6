package io.github.ogireport.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogireport.bench.ProseCollection.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections of sentences, half of them wrong; docs/accuracy.md says how they were written and measured. */
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

    /** What others write: less is found, but nothing is found for nothing. */
    @ParameterizedTest
    @CsvSource({
        "third-collection.txt, 90",
        "fourth-collection.txt, 90",
        "fifth-collection.txt, 95",
        "sixth-collection.txt, 95",
        "seventh-collection.txt, 95",
        "eighth-collection.txt, 98",
        "ninth-collection.txt, 97",
        "tenth-collection.txt, 90",
        "eleventh-collection.txt, 96",
        "twelfth-collection.txt, 100",
        "thirteenth-collection.txt, 90",
        "fourteenth-collection.txt, 100"
    })
    void freshSentencesHaveNoFalseFinding(String name, int least) {
        ProseCollection collection = ProseCollection.measured(name);
        int wrong = 0;
        int found = 0;
        for (Score score : collection.scores().values()) {
            wrong += score.wrong;
            found += score.found;
            assertThat(score.falseFindings).as(collection.mistakes()).isZero();
        }

        assertThat(100 * found / wrong).as(collection.mistakes()).isGreaterThanOrEqualTo(least);
    }
}
