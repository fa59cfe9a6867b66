/** The front door of the core: {@link org.safeharbor.core.SafeHarbor}. */
package org.safeharbor.core;
