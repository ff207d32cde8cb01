Feature: Beside the share in time stands what else than quick work would explain it
  A period can be kept by a reply that says nothing in its last hour, by passing a case back and forth, or by replying so that the customer has to come back. Rules look at each case when its
  reply leaves, and whoever may see it opens the list.

  Scenario: A short reply in the last hour is listed
    Given Fatima's complaint about street lighting is with its team
    When the team replies in the last hour of the period "تم إصلاح عمود الإنارة وهو يعمل الآن."
    Then "auditor.layla" finds her case among those that "last-hour-empty" would explain
    And "works.management" reads a lower share without it

  Scenario: A short reply on the first day is not
    Given Fatima's complaint about street lighting is with its team
    When the team replies "تم إصلاح عمود الإنارة وهو يعمل الآن."
    Then "auditor.layla" does not find her case among those that "last-hour-empty" would explain

  Scenario: A reply in the last hour that says what was done is not
    Given Fatima's complaint about street lighting is with its team
    When the team replies in the last hour of the period "زار الفريق الموقع صباح اليوم واستبدل المصباح والكابل المقطوع ثم جرّب العمود ليلًا فأضاء، وسيعود الفنيون بعد أسبوع للتأكد."
    Then "auditor.layla" does not find her case among those that "last-hour-empty" would explain

  Scenario: A complaint that the contact centre took down as a suggestion stands beside the share
    Given Fatima's complaint about street lighting is with its team
    And the team replies "تم إصلاح عمود الإنارة وهو يعمل الآن."
    And the contact centre took down as a suggestion what Fatima complained about
    When the team declines it because "لأن مثل هذه المصابيح مركبة في الشوارع كلها منذ العام الماضي"
    Then "auditor.layla" finds her case among those that "suggestion-not-as-written" would explain
    And "works.management" reads what the share would be if it counted
