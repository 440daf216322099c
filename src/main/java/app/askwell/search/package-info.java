/**
 * Finding again whatever was written down, from every page, also with a slip in the word;
 * and every place and action by keyboard. What can be found is kept beside its table by
 * the database itself, see {@code V34__search.sql}.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package app.askwell.search;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
