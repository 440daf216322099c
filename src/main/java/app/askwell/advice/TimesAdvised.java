package app.askwell.advice;

import app.askwell.shared.Rule;

/**
 * How often a rule had something to say.
 *
 * @param refused asks that it refused
 * @param anyway what was saved against its advice
 */
public record TimesAdvised(Rule rule, long refused, long anyway) {

}
