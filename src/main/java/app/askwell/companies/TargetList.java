package app.askwell.companies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the list of target companies. */
@Service
@Transactional
public class TargetList {

	private final TargetCompanies companies;

	private final OneAtATime oneAtATime;

	private final SavedAnyway savedAnyway;

	private final Changes changes;

	TargetList(TargetCompanies companies, OneAtATime oneAtATime, SavedAnyway savedAnyway, Changes changes) {
		this.savedAnyway = savedAnyway;
		this.changes = changes;
		this.companies = companies;
		this.oneAtATime = oneAtATime;
	}

	/**
	 * Adds a company.
	 * @param reasons why the list may grow too long
	 * @throws Refused if it is on the list already or one too many off focus, or makes a
	 * long list longer without a reason
	 */
	public TargetId add(AccountId account, TargetDetails details, Reasons reasons, LocalDate today) {
		this.oneAtATime.enter(account);
		TargetId id = TargetId.next();
		mustBeNew(account, id, details.name());
		int before = this.companies.nameKeys(account).size();
		var overridden = reasons.settle(HonestList.check(before, before + 1, "").stream().toList());
		keepingTheFocus(account, () -> new TargetCompany(account, id, details, today));
		this.savedAnyway.keep(account, new About("target_company", id.value(), null), overridden, today);
		return id;
	}

	/**
	 * Adds a pasted list, one company a line with its place after a comma; what is on the
	 * list already is left as it is.
	 * @param reasons why the list may grow too long
	 */
	public Recorded<AddedCompanies> addAll(AccountId account, String lines, Reasons reasons, LocalDate today) {
		return this.changes.record(account, "target_company.added", () -> addNew(account, lines, reasons, today));
	}

	private AddedCompanies addNew(AccountId account, String lines, Reasons reasons, LocalDate today) {
		this.oneAtATime.enter(account);
		Set<String> keys = new HashSet<>(this.companies.nameKeys(account));
		int before = keys.size();
		List<String> known = new ArrayList<>();
		List<TargetCompany> added = new ArrayList<>();
		for (CompanyLine line : CompanyPaste.read(lines)) {
			TargetDetails details = TargetDetails.of(line.name(), line.category(), line.place());
			TargetCompany company = new TargetCompany(account, TargetId.next(), details, today);
			boolean isNew = keys.add(company.nameKey());
			if (!isNew) {
				known.add(line.name());
			}
			else {
				added.add(company);
			}
		}
		var overridden = reasons.settle(HonestList.check(before, keys.size(), "companies").stream().toList());
		added.forEach(this.companies::save);
		added.stream()
			.reduce((one, other) -> other)
			.ifPresent((last) -> this.savedAnyway.keep(account, new About("target_company", last.id().value(), null),
					overridden, today));
		return new AddedCompanies(added.size(), known);
	}

	/**
	 * Replaces what is known about a company.
	 * @param version the version of the company the form was opened on
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public void revise(AccountId account, TargetId id, int version, TargetDetails details) {
		this.oneAtATime.enter(account);
		TargetCompany company = this.companies.onList(account, id);
		company.mustBeAt(version);
		mustBeNew(account, id, details.name());
		keepingTheFocus(account, () -> {
			company.describe(details);
			return company;
		});
	}

	/**
	 * The name of a company of this account; nothing when it is off the list by now.
	 * @throws app.askwell.shared.NotFound if it never was this account's
	 */
	@Transactional(readOnly = true)
	public Optional<String> listedName(AccountId account, TargetId id) {
		TargetCompany company = this.companies.get(account, id);
		return company.isListed() ? Optional.of(company.name()) : Optional.empty();
	}

	/** Takes a company off the list. */
	public Recorded<TargetId> remove(AccountId account, TargetId id, LocalDate today) {
		return this.changes.record(account, "target_company.removed", () -> {
			this.companies.get(account, id).remove(today);
			return id;
		});
	}

	private void mustBeNew(AccountId account, TargetId id, String name) {
		String key = Typed.orEmpty(CompanyName.key(name));
		if (this.companies.listed(account, key).filter((other) -> !other.id().equals(id)).isPresent()) {
			throw new Refused(Refusal.of("refusal.target.twice", "name", name));
		}
	}

	private TargetCompany keepingTheFocus(AccountId account, Supplier<TargetCompany> change) {
		long before = this.companies.offFocus(account);
		TargetCompany company = this.companies.saveAndFlush(change.get());
		FewOffFocus.check(before, this.companies.offFocus(account)).ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
		return company;
	}

}
