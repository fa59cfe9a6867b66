package org.safeharbor.persistence.store;

/** How a list of cases is ordered. */
public record CaseSort(Column column, boolean ascending) {

    public static final CaseSort NEWEST_CHANGE_FIRST = new CaseSort(Column.CHANGED_AT, false);

    /** The columns one may sort by, each as the database calls it. */
    public enum Column {
        DOCKET("docket"),
        TITLE("title"),
        PROVIDER("provider_name"),
        RESULT("harbor_result"),
        NEXT_CLOCK("next_clock_until"),
        CHANGED_AT("changed_at");

        private final String name;

        Column(String name) {
            this.name = name;
        }
    }

    /** What the database calls the column. */
    String name() {
        return column.name;
    }

    /**
     * The id settles ties, so that no row appears on two pages.
     *
     * @param alias with its dot; empty for none
     */
    String orderBy(String alias) {
        var direction = ascending ? " asc" : " desc";
        return " order by " + alias + column.name + direction + ", " + alias + "id" + direction;
    }
}
