package app.askwell.lists;

/**
 * What a list yielded.
 *
 * @param from who gave it back
 * @param companies how many companies they said something about
 * @param people how many people they named
 * @param asks how many introductions were asked for
 */
public record WhatCameBack(String from, int companies, int people, int asks) {

}
