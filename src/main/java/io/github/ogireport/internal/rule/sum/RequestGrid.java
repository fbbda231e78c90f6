package io.github.ogireport.internal.rule.sum;

import io.github.ogireport.form.Applicant;
import io.github.ogireport.form.Cell;
import io.github.ogireport.form.RequestRow;
import io.github.ogireport.model.RequestCounts;
import io.github.ogireport.model.RequestHandling;
import io.github.ogireport.path.CellPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of requests by row and column, and its sums. For use by one thread. */
public final class RequestGrid {
    private static final Applicant[] COLUMNS = Applicant.values();
    private static final int APPLICANTS = COLUMNS.length - 1;
    /** Nearly all counts are no greater. */
    private static final int MOST = Short.MAX_VALUE;

    private final List<RequestCounts> ordered;
    /** For each row of the form where it stands among those of the report; below zero where it does not. */
    private final int[] places = new int[RequestRow.values().length];

    private short @Nullable [] small;

    private RequestGrid(List<RequestCounts> ordered) {
        this.ordered = ordered;
        Arrays.fill(places, -1);
        for (int i = 0; i < ordered.size(); i++) {
            places[ordered.get(i).row().ordinal()] = i;
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
        int place = places[row.ordinal()];
        return place < 0 ? Cell.missing() : ordered.get(place).cell(column);
    }

    /** The count of {@code row} and {@code column}, or {@link Count#NONE}. */
    public long count(RequestRow row, Applicant column) {
        return Count.of(cell(row, column));
    }

    /** Whether all cells of the row at {@code place} are small plain counts and the applicants add up to the total. */
    public boolean addsUp(int place) {
        short[] known = small();
        int first = place * COLUMNS.length;
        long sum = 0;
        int lowest = 0;
        for (int i = first; i < first + APPLICANTS; i++) {
            sum += known[i];
            lowest = Math.min(lowest, known[i]);
        }
        return lowest == 0 && sum == known[first + APPLICANTS];
    }

    /** Whether all outcomes in {@code column} are small plain counts and add up to （七）总计. */
    public boolean outcomesAddUp(Applicant column) {
        short[] known = small();
        long sum = 0;
        int lowest = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).row().part() == RequestRow.Part.OUTCOME) {
                int count = known[i * COLUMNS.length + column.ordinal()];
                sum += count;
                lowest = Math.min(lowest, count);
            }
        }
        return lowest == 0 && sum == small(RequestRow.OUTCOMES_TOTAL, column);
    }

    /** Whether every cell is the plain count zero. */
    public boolean isZero() {
        short[] known = small();
        int digits = 0;
        for (short count : known) {
            digits |= count;
        }
        return digits == 0;
    }

    /** Whether the four items in {@code column} are small plain counts and balance. */
    public boolean balances(Applicant column) {
        int received = small(RequestRow.NEWLY_RECEIVED, column);
        int carriedIn = small(RequestRow.CARRIED_IN, column);
        int outcomes = small(RequestRow.OUTCOMES_TOTAL, column);
        int forward = small(RequestRow.CARRIED_FORWARD, column);
        return Math.min(Math.min(received, carriedIn), Math.min(outcomes, forward)) >= 0
                && received + carriedIn == outcomes + forward;
    }

    /** The count of {@code row} and {@code column}; below zero where it is none, or a large one. */
    private int small(RequestRow row, Applicant column) {
        int place = places[row.ordinal()];
        return place < 0 ? -1 : small()[place * COLUMNS.length + column.ordinal()];
    }

    private static short small(Cell cell) {
        long count = Count.of(cell);
        return (short) (count <= MOST ? Math.max(count, -1) : -1);
    }

    /** The counts of all cells, row by row, that are small enough for sums of them; below zero for all others. Read once for three rules. */
    private short[] small() {
        short[] known = small;
        if (known == null) {
            known = new short[ordered.size() * COLUMNS.length];
            int next = 0;
            for (int i = 0; i < ordered.size(); i++) {
                RequestCounts counts = ordered.get(i);
                known[next++] = small(counts.naturalPerson());
                known[next++] = small(counts.enterprise());
                known[next++] = small(counts.research());
                known[next++] = small(counts.publicInterest());
                known[next++] = small(counts.legalService());
                known[next++] = small(counts.otherOrganisation());
                known[next++] = small(counts.total());
            }
            small = known;
        }
        return known;
    }

    /** OGI-T301: the six kinds of applicant add up to the total of the row. */
    public static Sum applicants(RequestCounts counts) {
        RequestRow row = counts.row();
        CellPath total = CellPath.of(row, Applicant.TOTAL);
        return new Sum(
                "OGI-T301",
                total,
                List.of(
                        new Term(CellPath.of(row, Applicant.NATURAL_PERSON), counts.naturalPerson()),
                        new Term(CellPath.of(row, Applicant.ENTERPRISE), counts.enterprise()),
                        new Term(CellPath.of(row, Applicant.RESEARCH), counts.research()),
                        new Term(CellPath.of(row, Applicant.PUBLIC_INTEREST), counts.publicInterest()),
                        new Term(CellPath.of(row, Applicant.LEGAL_SERVICE), counts.legalService()),
                        new Term(CellPath.of(row, Applicant.OTHER_ORGANISATION), counts.otherOrganisation())),
                List.of(new Term(total, counts.total())));
    }

    /** OGI-T302: items one and two equal the total of item three and item four. */
    public Sum balance(Applicant column) {
        return new Sum(
                "OGI-T302",
                CellPath.of(RequestRow.NEWLY_RECEIVED, column),
                List.of(term(RequestRow.NEWLY_RECEIVED, column), term(RequestRow.CARRIED_IN, column)),
                List.of(term(RequestRow.OUTCOMES_TOTAL, column), term(RequestRow.CARRIED_FORWARD, column)));
    }

    /** OGI-T303: the outcomes add up to （七）总计. */
    public Sum outcomes(Applicant column) {
        List<Term> left = new ArrayList<>(ordered.size());
        for (RequestCounts counts : ordered) {
            if (counts.row().part() == RequestRow.Part.OUTCOME) {
                left.add(new Term(CellPath.of(counts.row(), column), counts.cell(column)));
            }
        }
        return new Sum(
                "OGI-T303",
                CellPath.of(RequestRow.OUTCOMES_TOTAL, column),
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
        return new Term(CellPath.of(row, column), cell(row, column));
    }
}
