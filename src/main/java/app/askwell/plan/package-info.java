/**
 * The marketing plan: whom to reach, the way to them, how to appeal to them and how to
 * help them. It decides what is missing, and asks four questions when networking does not
 * work; what the answers are made of belongs to others.
 */
@ApplicationModule(allowedDependencies = { "companies", "exchange", "focus", "pitch", "shared", "web" })
@NullMarked
package app.askwell.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
