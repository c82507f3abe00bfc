"""The same ledger read, checked and summed with pandas: what samata is measured against, and another count of its sums."""
import sys

import pandas as pd

RATES = {1: 4.2598, 2: 4.167, 3: 4.2882, 4: 4.3146}

df = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
cents = (df["declared"].astype(float) * 100).round().astype("int64")
document = pd.to_datetime(df["document_date"], format="%Y-%m-%d")
paid = pd.to_datetime(df["paid_date"], format="%Y-%m-%d")
findings = {
    "duplicate-id": int(df.duplicated(["id"]).sum()),
    "duplicate-document": int(
        df.duplicated(["supplier", "document_no", "document_date", "declared", "category"]).sum()
    ),
    "outside-period": int(((document < "2017-03-01") | (document > "2019-02-28")).sum()),
    "paid-outside-period": int(((paid < "2017-03-01") | (paid > "2019-02-28")).sum()),
    "paid-before-document": int((paid < document).sum()),
    "unknown-partner": int((~df["partner"].isin(["LP", "PP2"])).sum()),
    "unknown-category": int(
        (~df["category"].isin(["staff", "travel", "external", "equipment", "infrastructure"])).sum()
    ),
    "empty": int((df[["document_no", "supplier", "description"]] == "").any(axis=1).sum()),
    "zero": int((cents == 0).sum()),
}
bins = pd.to_datetime(["2017-02-28", "2017-08-31", "2018-02-28", "2018-08-31", "2019-02-28"])
held = pd.cut(paid, bins, labels=[1, 2, 3, 4]).astype("int64")
report = df["report"].mask(df["report"] == "", held).astype("int64")
# A correction has the rate of the row that it corrects.
by_id = pd.Series(report.values, index=df["id"])
corrects = df["corrects"][df["corrects"] != ""]
rated = report.copy()
rated.loc[corrects.index] = by_id.loc[corrects].values
rate = rated.map(RATES).where(df["currency"] == "PLN", 1.0)
eur = ((cents.abs() / rate + 0.5).astype("int64")) * cents.map(lambda amount: -1 if amount < 0 else 1)
sums = eur.groupby([df["partner"], report, df["category"], df["status"]]).sum()
erdf = sum(int(total) * 85 // 100 for total in eur.groupby([df["partner"], report]).sum())
print(findings, file=sys.stderr)
print(len(sums), int(eur.sum()), erdf)
