/**
 * The network as a picture and as a list: who introduced whom, what went out and came
 * back, and which target companies are reached. It decides who is drawn where; all it
 * tells of belongs to others.
 */
@ApplicationModule(allowedDependencies = { "companies", "contacts", "shared", "web" })
@NullMarked
package app.askwell.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
