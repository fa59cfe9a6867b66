/** What is kept, and in which form: {@code store} keeps it, {@code json} writes and reads it without knowing the store. */
package org.safeharbor.persistence;
