/**
 * Takes cases out of the store and into it as files. Read {@link org.safeharbor.persistence.archive.CaseArchive} first, then
 * {@link org.safeharbor.persistence.archive.CaseProjection}. This is the one package that knows both the formats and the store.
 */
package org.safeharbor.persistence.archive;
