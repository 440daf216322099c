package app.askwell.network;

import java.util.UUID;

/**
 * A target company.
 *
 * @param key as the companies of people are recognised by
 * @param offFocus whether it does not fit the focus, so that it is no place of the
 * picture (T1)
 */
record Place(UUID id, String name, String key, boolean offFocus) {

}
