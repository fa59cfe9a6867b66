package org.safeharbor.persistence.store;

/** How a list of cases is ordered. */
public record CaseSort(Column column, boolean ascending) {

    public static final CaseSort NEWEST_CHANGE_FIRST = new CaseSort(Column.CHANGED_AT, false);

    /** The columns one may sort by, each with its attribute. */
    public enum Column {
        DOCKET("docket"),
        TITLE("title"),
        PROVIDER("providerName"),
        RESULT("harborResult"),
        NEXT_CLOCK("nextClockUntil"),
        CHANGED_AT("changedAt");

        private final String attribute;

        Column(String attribute) {
            this.attribute = attribute;
        }
    }

    /** The id settles ties, so that no row appears on two pages. */
    String orderBy() {
        var direction = ascending ? " asc" : " desc";
        return " order by c." + column.attribute + direction + ", c.id" + direction;
    }
}
