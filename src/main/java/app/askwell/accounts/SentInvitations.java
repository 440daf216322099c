package app.askwell.accounts;

import app.askwell.shared.OwnedRepository;

interface SentInvitations extends OwnedRepository<Invitation> {

}
