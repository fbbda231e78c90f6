package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of requests by row and column, and its sums. */
public final class RequestGrid {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final int APPLICANTS = COLUMNS.length - 1;

    private final @Nullable RequestCounts[] rows = new @Nullable RequestCounts[RequestRow.values().length];
    private final List<RequestCounts> ordered;

    private RequestGrid(List<RequestCounts> ordered) {
        this.ordered = ordered;
        for (RequestCounts counts : ordered) {
            rows[counts.row().ordinal()] = counts;
        }
    }

    /** The grid of {@code table}. */
    public static RequestGrid of(RequestHandling table) {
        return new RequestGrid(table.rows());
    }

    /** The rows in printed order. */
    public List<RequestCounts> rows() {
        return ordered;
    }

    /** The cell of {@code row} and {@code column}; missing where the form does not have the row. */
    public Cell cell(RequestRow row, Applicant column) {
        RequestCounts counts = rows[row.ordinal()];
        return counts == null ? Cell.missing() : counts.cell(column);
    }

    /** The count of {@code row} and {@code column}, or {@link Count#NONE}. */
    public long count(RequestRow row, Applicant column) {
        return Count.of(cell(row, column));
    }

    /** Whether all cells of {@code counts} are plain counts and the applicants add up to the total. */
    public static boolean addsUp(RequestCounts counts) {
        long sum = 0;
        for (int i = 0; i < APPLICANTS; i++) {
            long count = Count.of(counts.cell(COLUMNS[i]));
            if (count == Count.NONE) {
                return false;
            }
            sum += count;
        }
        return sum == Count.of(counts.total());
    }

    /** Whether all outcomes in {@code column} are plain counts and add up to （七）总计. */
    public boolean outcomesAddUp(Applicant column) {
        long sum = 0;
        for (int i = 0; i < ordered.size(); i++) {
            RequestCounts counts = ordered.get(i);
            if (counts.row().part() == RequestRow.Part.OUTCOME) {
                long count = Count.of(counts.cell(column));
                if (count == Count.NONE) {
                    return false;
                }
                sum += count;
            }
        }
        return sum == count(RequestRow.OUTCOMES_TOTAL, column);
    }

    /** Whether the four items in {@code column} are plain counts and balance. */
    public boolean balances(Applicant column) {
        long received = count(RequestRow.NEWLY_RECEIVED, column);
        long carriedIn = count(RequestRow.CARRIED_IN, column);
        long outcomes = count(RequestRow.OUTCOMES_TOTAL, column);
        long forward = count(RequestRow.CARRIED_FORWARD, column);
        return received != Count.NONE
                && carriedIn != Count.NONE
                && outcomes != Count.NONE
                && forward != Count.NONE
                && received + carriedIn == outcomes + forward;
    }

    /** OGI-T301: the six kinds of applicant add up to the total of the row. */
    public static Sum applicants(RequestCounts counts) {
        RequestRow row = counts.row();
        String total = row.path(Applicant.TOTAL);
        return new Sum(
                "OGI-T301",
                total,
                List.of(
                        new Term(row.path(Applicant.NATURAL_PERSON), counts.naturalPerson()),
                        new Term(row.path(Applicant.ENTERPRISE), counts.enterprise()),
                        new Term(row.path(Applicant.RESEARCH), counts.research()),
                        new Term(row.path(Applicant.PUBLIC_INTEREST), counts.publicInterest()),
                        new Term(row.path(Applicant.LEGAL_SERVICE), counts.legalService()),
                        new Term(row.path(Applicant.OTHER_ORGANISATION), counts.otherOrganisation())),
                List.of(new Term(total, counts.total())));
    }

    /** OGI-T302: items one and two equal the total of item three and item four. */
    public Sum balance(Applicant column) {
        return new Sum(
                "OGI-T302",
                RequestRow.NEWLY_RECEIVED.path(column),
                List.of(term(RequestRow.NEWLY_RECEIVED, column), term(RequestRow.CARRIED_IN, column)),
                List.of(term(RequestRow.OUTCOMES_TOTAL, column), term(RequestRow.CARRIED_FORWARD, column)));
    }

    /** OGI-T303: the outcomes add up to （七）总计. */
    public Sum outcomes(Applicant column) {
        List<Term> left = new ArrayList<>(ordered.size());
        for (RequestCounts counts : ordered) {
            if (counts.row().part() == RequestRow.Part.OUTCOME) {
                left.add(new Term(counts.row().path(column), counts.cell(column)));
            }
        }
        return new Sum(
                "OGI-T303",
                RequestRow.OUTCOMES_TOTAL.path(column),
                left,
                List.of(term(RequestRow.OUTCOMES_TOTAL, column)));
    }

    /** All sums of the table. */
    public List<Sum> sums() {
        List<Sum> sums = new ArrayList<>(ordered.size() + 2 * COLUMNS.length);
        for (RequestCounts counts : ordered) {
            sums.add(applicants(counts));
        }
        for (Applicant column : COLUMNS) {
            sums.add(balance(column));
            sums.add(outcomes(column));
        }
        return sums;
    }

    private Term term(RequestRow row, Applicant column) {
        return new Term(row.path(column), cell(row, column));
    }
}
