/**
 * Meetings and follow-ups for the calendar that people use anyway: by a secret address
 * that it asks again and again, or as the file of one meeting. It decides what a calendar
 * is told, which is never more than who, when and where, and changes nothing of what it
 * tells.
 */
@ApplicationModule(allowedDependencies = { "access", "environment", "shared", "web" })
@NullMarked
package app.askwell.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
