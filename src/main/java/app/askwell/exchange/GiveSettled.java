package app.askwell.exchange;

import app.askwell.shared.AccountId;

/** A give was delivered or taken back: nothing about it is due any more. */
public record GiveSettled(AccountId account, GiveId give, boolean delivered) {

}
