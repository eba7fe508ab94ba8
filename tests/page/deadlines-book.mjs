// A workspace with every sort of deadline: over, today, soon, later, a verification that runs out, a quota that comes back.
import { workspace } from './books.mjs';
import { PEOPLE } from './people.mjs';

const mail = (name) => ({ ...PEOPLE.enterprise, email: `${name}@maixiangfang.example.com` });

/** `{ text, late, today, soon, later, verified, official }`: the workspace and the ids of its accounts. */
export function deadlinesBook() {
  const made = workspace();
  const late = made.submitted('2026-11-05', mail('late'), '云杉文具商城');
  const today = made.submitted('2026-11-12', mail('today'), '拾光民宿');
  const soon = made.submitted('2026-11-15', mail('soon'), '老陈修车铺');
  const later = made.submitted('2026-11-21', mail('later'), '南屿晚报');
  const verified = made.record()('begun', '2025-12-01', { programName: '知行少年编程', edition: '2026-07' }).program;
  made.record(verified)('email-set', '2025-12-01', {
    email: 'verified@maixiangfang.example.com', emailNotOnOfficialPlatform: true, emailNotOnOpenPlatform: true, emailNotOnEnterpriseAccount: true, emailNotOnPersonalWechat: true,
  });
  made.record(verified)('email-activated', '2025-12-01');
  const { subjectType, subjectName, codeKind, code, administratorName, administratorId, administratorMobile } = PEOPLE.enterprise;
  made.record(verified)('subject-submitted', '2025-12-01', { subjectType, subjectName, codeKind, code, administratorName, administratorId, administratorMobile, verificationWay: 'verification' });
  made.record(verified)('subject-confirmed', '2025-12-01');
  made.record(verified)('verification-applied', '2025-12-02');
  made.record(verified)('verification-passed', '2025-12-10');
  const full = made.ready('麦香坊点单');
  const { account: official } = made.record()('official-account-added', '2026-11-06', { name: '麦香坊服务号', subjectType, subjectName, codeKind, code });
  made.record()('limit-set', '2026-11-07', { limit: 'additions-by-official-account', whom: 'everyone', value: 1, source: '后台的提示' });
  made.record(full)('association-made', '2026-11-08', { officialAccount: official });
  return { text: made.text(), late, today, soon, later, verified, official };
}
