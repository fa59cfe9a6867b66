package org.safeharbor.portal.notices;

import java.io.Serializable;

/**
 * Words of a notice that were recognised.
 *
 * @param mark as what
 * @param start where they begin
 * @param end where they end
 * @param words the words themselves, as they were written
 * @param doubted whether a word such as "not" or "later" stands before them
 */
record Hit(Mark mark, int start, int end, String words, boolean doubted) implements Serializable {}
