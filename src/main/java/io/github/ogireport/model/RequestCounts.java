package io.github.ogireport.model;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import java.io.Serializable;
import java.util.List;

/**
 * A row of the table of requests, with its seven cells.
 *
 * @param row               which row
 * @param naturalPerson     自然人
 * @param enterprise        商业企业
 * @param research          科研机构
 * @param publicInterest    社会公益组织
 * @param legalService      法律服务机构
 * @param otherOrganisation 其他
 * @param total             总计
 * @since 0.1.0
 */
public record RequestCounts(
        RequestRow row,
        Cell naturalPerson,
        Cell enterprise,
        Cell research,
        Cell publicInterest,
        Cell legalService,
        Cell otherOrganisation,
        Cell total)
        implements RowCounts, Serializable {
    private static final List<Applicant> COLUMNS = List.of(Applicant.values());

    @Override
    public List<Applicant> columns() {
        return COLUMNS;
    }

    @Override
    public List<Cell> cells() {
        return List.of(naturalPerson, enterprise, research, publicInterest, legalService, otherOrganisation, total);
    }

    /** The cell of {@code column}. */
    public Cell cell(Applicant column) {
        return switch (column) {
            case NATURAL_PERSON -> naturalPerson;
            case ENTERPRISE -> enterprise;
            case RESEARCH -> research;
            case PUBLIC_INTEREST -> publicInterest;
            case LEGAL_SERVICE -> legalService;
            case OTHER_ORGANISATION -> otherOrganisation;
            case TOTAL -> total;
        };
    }
}
