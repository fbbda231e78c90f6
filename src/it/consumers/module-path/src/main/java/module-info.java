module consumer {
    requires io.github.ogireport;
}
