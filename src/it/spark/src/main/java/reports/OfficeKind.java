package reports;

/** The kind of the reporting body, by the end of its name. */
enum OfficeKind {
    TOWN("镇人民政府", "乡人民政府", "街道办事处", "街道"),
    GOVERNMENT("人民政府"),
    DEPARTMENT("局", "委员会", "委", "厅", "办公室", "中心"),
    OTHER("");

    private final String[] endings;

    OfficeKind(String... endings) {
        this.endings = endings;
    }

    /** The first kind with an ending of {@code agency}. */
    static OfficeKind of(String agency) {
        for (OfficeKind kind : values()) {
            for (String ending : kind.endings) {
                if (agency.endsWith(ending)) {
                    return kind;
                }
            }
        }
        return OTHER;
    }
}
