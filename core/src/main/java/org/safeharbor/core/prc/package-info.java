/**
 * The law of the People's Republic of China, one class a question of law.
 *
 * <p>Read first: {@link org.safeharbor.core.prc.PrcRuleBook}. Where to find a provision:
 *
 * <table>
 * <caption>Article to class</caption>
 * <tr><th>Provision</th><th>Class</th></tr>
 * <tr><td>prc.cc/1165/1</td><td>{@link org.safeharbor.core.prc.Liability}</td></tr>
 * </table>
 */
package org.safeharbor.core.prc;
