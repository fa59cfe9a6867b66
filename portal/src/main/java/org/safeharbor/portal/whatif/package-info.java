/**
 * What decides a case: facts, moments and views put otherwise without saving, and what turns. Read {@link
 * org.safeharbor.portal.whatif.WhatIfView} and {@link org.safeharbor.portal.whatif.Supposed} first.
 */
package org.safeharbor.portal.whatif;
