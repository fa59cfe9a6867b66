package org.safeharbor.portal.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.StringReader;
import org.safeharbor.persistence.store.Projection;

/** The one place where the portal turns a case's document into what the list shows, and makes the document of a new case. */
@ApplicationScoped
public class CaseDocuments {

    /** The document of a case of which nothing is known but its title. */
    public String titled(String title) {
        return Json.createObjectBuilder()
                .add("format", "case.v1")
                .add("title", title.strip())
                .build()
                .toString();
    }

    public Projection project(String document) {
        try (var reader = Json.createReader(new StringReader(document))) {
            return Projection.titled(reader.readObject().getString("title", ""));
        }
    }
}
