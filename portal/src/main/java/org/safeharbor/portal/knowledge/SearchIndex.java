package org.safeharbor.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;

/** The one index of the law book, made when it is first asked. */
@ApplicationScoped
public class SearchIndex {

    private volatile Search search;

    Search get() {
        if (search == null) {
            search = new Search();
        }
        return search;
    }
}
