package app.askwell.review;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a week when it is looked back on.
 *
 * @param week its Monday in ISO form; empty for the week to look back on today
 * @param version of the row that is saved already; null where there is none yet
 */
public record LookBack(String week, @Nullable Integer version, @Nullable FocusAnswer focus, @Nullable String note) {

}
