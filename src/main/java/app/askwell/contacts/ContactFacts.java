package app.askwell.contacts;

import app.askwell.shared.OwnedRepository;

interface ContactFacts extends OwnedRepository<ContactFact> {

}
