/**
 * Words of the user's own on people, such as "BayMedTech fair". It decides when two
 * spellings are one tag and how many there can be.
 */
@ApplicationModule(allowedDependencies = { "bin", "contacts", "shared", "web" })
@NullMarked
package app.askwell.tags;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
