package app.askwell.accounts;

import java.time.ZoneId;

import app.askwell.shared.AccountId;

/** Someone lives by another clock from now on. */
public record ZoneChanged(AccountId account, ZoneId zone) {

}
