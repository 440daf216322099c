package app.askwell.opportunities;

import app.askwell.shared.AccountId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.OwnedRepository;

interface Opportunities extends OwnedRepository<Opportunity> {

	default Opportunity get(AccountId account, OpportunityId id) {
		return get(account, id.value());
	}

}
