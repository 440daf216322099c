package app.askwell.exchange;

import java.util.UUID;

/** An ask with the name of the contact of whom it was asked. */
record AskedOf(UUID id, UUID contact, String name, String subject) {

}
