/**
 * Keeps case files as append-only, linked revisions and says who may see them; read {@link
 * org.safeharbor.persistence.store.CaseFiles} first, then {@link org.safeharbor.persistence.store.Link} and {@link
 * org.safeharbor.persistence.store.Caller}.
 *
 * <p>The document of a revision is opaque text here. Entities stay in this package: what goes out are records.
 */
package org.safeharbor.persistence.store;
