package io.github.ogireport.cli.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExitActionTest {
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void steps_are_taken_before_the_action() throws IOException {
        ExitAction action = new ExitAction(calls::incrementAndGet);

        assertThat(action.unlessDone(() -> "file")).isEqualTo("file");
        assertThat(calls).hasValue(0);
        assertThat(action.cancel()).isTrue();
    }

    @Test
    void no_step_is_taken_after_the_action() throws IOException {
        ExitAction action = new ExitAction(calls::incrementAndGet);
        action.perform();

        assertThatThrownBy(() -> action.unlessDone(calls::incrementAndGet)).isInstanceOf(InterruptedIOException.class);
        assertThat(calls).hasValue(1);
        action.cancel();
    }
}
