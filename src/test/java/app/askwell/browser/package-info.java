/**
 * The journeys, walked in a real browser: the suite finds or installs Chromium, opens
 * each page in a fresh profile and judges it with axe.
 */
@NullMarked
package app.askwell.browser;

import org.jspecify.annotations.NullMarked;
