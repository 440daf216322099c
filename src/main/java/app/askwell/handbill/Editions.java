package app.askwell.handbill;

import app.askwell.shared.OwnedRepository;

interface Editions extends OwnedRepository<Edition> {

}
