package io.github.ogireport.cli.target;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * What is done if the program is interrupted before it is called off. The threads of a program go on while it ends: what
 * makes a file is a step of this class, so that none is made after the action.
 */
public final class ExitAction {
    private final Runnable action;
    private final Thread hook;
    private boolean done;

    /** A step of the program that makes or moves a file. */
    public interface Step<T> {
        /** Does it. */
        T take() throws IOException;
    }

    /**
     * Registers {@code action}.
     *
     * @throws InterruptedIOException if the program is ending
     */
    public ExitAction(Runnable action) throws IOException {
        this.action = action;
        hook = new Thread(this::perform);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw interrupted();
        }
    }

    /**
     * Takes {@code step}, unless the action has been done.
     *
     * @throws InterruptedIOException if it has
     */
    public synchronized <T> T unlessDone(Step<T> step) throws IOException {
        if (done) {
            throw interrupted();
        }
        return step.take();
    }

    /** Does the action. */
    synchronized void perform() {
        done = true;
        action.run();
    }

    /** Calls it off; whether that was in time. */
    public boolean cancel() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false; // the program is ending and does it
        }
    }

    private static InterruptedIOException interrupted() {
        return new InterruptedIOException("the program is ending");
    }
}
