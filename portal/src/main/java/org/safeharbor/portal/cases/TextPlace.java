package org.safeharbor.portal.cases;

import java.io.Serializable;

/**
 * A plain text of a case file.
 *
 * @param what which one
 * @param id the id of what it belongs to; empty for the case
 */
public record TextPlace(What what, String id) implements Serializable {

    /** The plain texts that there are. */
    public enum What {
        TITLE("title", 500),
        DOCKET("docket", 200),
        NOTE("note", 10_000),
        PROVIDER_NAME("providerName", 300),
        WORK_TITLE("workTitle", 300),
        DESCRIPTION("description", 5_000);

        private final String id;
        private final int longest;

        What(String id, int longest) {
            this.id = id;
            this.longest = longest;
        }

        /** The name in label keys. */
        public String id() {
            return id;
        }

        public int longest() {
            return longest;
        }

        /** Whether it runs over several lines. */
        public boolean isLong() {
            return longest > 1_000;
        }
    }
}
