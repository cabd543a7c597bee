-- Goods in pieces: a unit's store is an account, and goods come in, go over and are counted by documents of their own.
ALTER TABLE ledger_account DROP CONSTRAINT ledger_account_kind;
ALTER TABLE ledger_account ADD CONSTRAINT ledger_account_kind
    CHECK (kind IN ('SOURCE', 'FUND', 'ALLOTMENT', 'STORE', 'PERSON', 'PAYEE'));
ALTER TABLE ledger_document DROP CONSTRAINT ledger_document_kind;
ALTER TABLE ledger_document ADD CONSTRAINT ledger_document_kind
    CHECK (kind IN ('BOOKING', 'ALLOTMENT', 'COMMITMENT', 'PAYMENT', 'GOODS_IN', 'TRANSFER', 'STOCKTAKE', 'HAND_OUT', 'REVERSAL'));
