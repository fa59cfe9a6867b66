/**
 * The case file as JSON, {@code case.v1}: read, written, described by a schema, its mistakes put into words.
 *
 * <p>Read first: {@link org.safeharbor.persistence.json.CaseFileJson}, {@link
 * org.safeharbor.persistence.json.CaseReading}. All facts come from the vocabularies of the core; no fact is named
 * here, so a new constant there is a new member here.
 */
package org.safeharbor.persistence.json;
