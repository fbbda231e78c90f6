package io.github.ogireport.cli.target;

/** What is done if the program is interrupted before it is called off. */
public final class ExitAction {
    private final Thread hook;

    /** Registers {@code action}. */
    public ExitAction(Runnable action) {
        hook = new Thread(action);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Calls it off; whether that was in time. */
    public boolean cancel() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return false; // the program is ending and does it
        }
    }
}
