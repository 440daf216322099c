/**
 * The target list on paper: what of it is printed and how it is laid out, and what people
 * ticked on the sheet they gave back. It decides what becomes of each tick; the rules of
 * people, asks and targets are theirs.
 */
@ApplicationModule(
		allowedDependencies = { "bin", "companies", "contacts", "exchange", "focus", "paper", "shared", "web" })
@NullMarked
package app.askwell.lists;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
