"""What English rows count that may pull against what another row counts: words that name a field wherever they stand in a row.

Terms are parted by commas. All words of a term must be in the row, in any order and with any ending; a stroke parts words of
which one is enough. `fields_en.py` holds what only a fixed phrase can tell.
"""

from collections.abc import Mapping
from types import MappingProxyType

_STAFF = (
    "staff/nurse/teacher/teaching/nursing/driver/cook/clerk/agent/guard/carer/adviser/crew/worker/cleaner/librarian/midwife"
    "/cashier/waiter/porter/operator/technician/engineer/lifeguard/conductor/personnel/labour/people/colleague/employee"
)
_PLACE = (
    "shop/store/branch/counter/office/library/clinic/pool/surgery/museum/desk/gym/pharmacy/park/kiosk/depot/station"
)
_GOODS = (
    "bread/loaf/food/milk/fruit/vegetable/meat/fish/flower/plant/dish/meal/cake/stock/goods/product/item/size/colour/model"
    "/title/part/shoe/coat/book/article/medicine/spare/kit/tool/bottle/parcel/pallet/material/steel/timber/seed"
)
_MESSAGE = "message/mail/email/newsletter/notification/text/letter/reminder/push/alert/ad/advert/offer/call/campaign"
_CASE = (
    "account/refund/claim/invoice/expense/payment/loan/application/request/order/permit/change/quote/page/text/article/paper"
    "/contract/release/design/drawing/report/result/sample/piece/part/post/listing/recipe/file/case/decision/purchase/deal"
)

TERMS: Mapping[str, str] = MappingProxyType(
    {
        # Goods and stock.
        "stock held": """
            stock/inventory/supplies days/weeks/months/value/cover/level/held/money/cash/warehouse/storeroom/hall/yard/kept,
            money/cash/capital/value/pounds/euros tied/bound/asleep/sleeping/lying/sitting/parked/locked/storeroom/shelf/warehouse,
            goods/pallets/boxes/material/parts/spares/drums/rolls storeroom/warehouse/depot/hall/yard/cellar/stored, stock turn""",
        "on the shelf": f"""
            {_GOODS} hand/available/there/present/shelf/shelves/stocked/closing/choose/choice/find/found/ready, shelf full/filled,
            {_PLACE} full/kinds/choice/stocked/spare/sizes, ordered/bought/purchased truckload/pallet/bulk/container/lorry/roll,
            same/next day stock, stock served/from/delivered, kinds left""",
        "gaps": f"""
            sold/run/ran out, leave/left/leaving without/empty, missing/lacking {_GOODS}, empty shelf/rack/hook/bin/rail/counter,
            turned/sent away, waiting part/material/stock/spare, stop/stopped/stand lack/want/missing/part/material""",
        "waste": f"{_GOODS} waste/wasted/thrown/unsold/spoiled/expired/binned/left/written/destroyed/pulped/leftover, waste food",
        # Money lent, owed and paid.
        "yeses": """
            loan/credit/mortgage/application/applicant/borrower/policy/insurance/permit/request/card/grant/firm approved/granted
            /accepted/yes/insured/lent/offered, applications approved/accepted/granted, lent""",
        "credit losses": """
            default/defaulted, arrears, loan/credit/borrower/policy/customer loss/losses/unpaid/lost/late/behind/claims, debt bad,
            written off, loss ratio""",
        "debts": """
            debt/rent/bill/fee/invoice/fine/tax/arrears/premium collected/recovered/unpaid/outstanding/overdue/late/owed/court,
            arrears""",
        "debts collected": "debt/rent/bill/fee/invoice/fine/tax/arrears collected/recovered/court/enforced/reminder/chased/cashed",
        "time to pay": """
            debt/rent/bill/fee/tenant/family/household/customer/buyer instalments/longer/later/repay/plan/year/months/pause/written
            given/allowed/offered/grant/granted/agree/agreed/repay, pay/paying/payment instalments/later, payment plan""",
        "cut off": "evicted/eviction, disconnected, lose/losing/lost home/flat/supply, court family/tenant/household, cut off",
        "paid late": "days/weeks/time pay/paid/payment supplier/bill/invoice/grower/farmer/vendor until/before/term/average",
        "paid early": "supplier/grower/farmer/freelancer/artist/vendor/maker/contractor paid/settled within/inside/early/days/delivery",
        "prices": """
            rent/fare/fee/price/tuition/toll/entrance/ticket/seat/room/night average/income/revenue/takings/raise/raised/per/each,
            income/revenue/takings ticket/seat/game/show/visitor/guest/entrance/parking/pass/stall/room/flat/member/pupil""",
        "within reach": """
            seat/ticket/place/flat/lesson/meal/stall/room/course/pass/home/treatment/bed/visit less/under/cheap/cheaper/free/reduced
            /half/afford/affordable/poor/income/nothing/cost/most, family/people/visitor/member afford/free/reduced/income/half/nothing""",
        "hard to afford": """
            tenant/family/household/member/pupil/parent/visitor/people/customer pay/paying/spend more/third/half/quarter/income/pay
            /wages, price/cost/fee/rent/fare keep/kept/leave/left/away/stay/reason/because""",
        "margin": "margin, profit per/each/order/deal/sale/share, average price/discount, earn/earned each/per order/sale/guest/parcel",
        "price cuts": "discount/reduced/voucher/coupon/promotion/rebate/sale sold/given/orders/share/price/items/buyers/guests",
        "sales volume": "customers/contracts/orders/deals/units/policies/subscriptions/rooms new/won/sold/signed",
        "return costs": "pay/paid/cost/spend/money/bill/price return/returned/refund/exchange/back",
        "easy returns": """
            return/returned/exchange/refund free/days/window/easy/question/without/within/longer/keep, order/parcel/shoe free return,
            keep/try/wear/send days/weeks back/return""",
        "spending": "cost/spend/budget/expense/bill/outlay/overhead",
        "selling budget": "marketing/advertising/campaign/sales/acquisition/brochure/fair/ads/billboard spend/budget/cost/money/spent",
        # People at work.
        "people taken on": f"""
            {_STAFF} hired/duty/shift/ward/night/till/desk/counter/each/every/second/two/permanent/more/new/present/employed/floor,
            two/second {_STAFF} on/per/with, posts/vacancies filled""",
        "small groups": """
            class/lesson/group/course/session/tour/table pupils/children/learners/people/students/guests/members/fewer fewer/less/under
            /small/smaller/most/below, one-to-one, one to one lesson/hour/session/visit/coaching""",
        "pay bill": f"""
            {_STAFF} cost/costs/bill/spend/budget/pay/wages/salary, wage/wages/salary/salaries/payroll/overtime bill/cost/pay/sum/spend,
            payroll, pay night/weekend/shift/sunday/holiday/bonus""",
        "extra hours": f"""
            overtime, extra hours/shift/shifts, agency/temporary/temp {_STAFF}, agency/temps hours/shifts/spend/staff,
            weekend/sunday/evening/night/saturday worked/work/hours/shifts/duty {_STAFF}/each/person/head""",
        "late shifts": f"""
            late/evening/night/weekend/sunday/saturday/split/early shift/shifts/duty/duties/hours/rounds/work
            {_STAFF}/each/person/head/month, evenings/nights/weekends/sundays worked/away/duty/free/off""",
        "shifts filled": f"shift/shifts/tour/tours/line/ward/post/desk/train/bus filled/staffed/covered/manned/crewed/full {_STAFF}/full/every/all",
        "opening hours": f"{_PLACE} open/opened/opening/staffed late/until/after/sunday/evening/weekend/saturday/hours/longer/night, opening hours",
        "evenings open": f"{_PLACE} open late/evening/sunday/weekend/saturday/after, open evening/sunday/late/saturday/weekend/night",
        "cost of being open": f"{_STAFF} cost/bill/pay/wages, overtime, cost/costs branch/site/building/energy/running/open, night/sunday/weekend pay",
        "time to hire": "days/weeks/time/steps/rounds/talks application/advert/vacancy/interview/hire/post/apply/applying offer/contract/hire/filled/yes/start",
        "hires looked at": """
            candidate/applicant/hire/newcomer/starter trial/meet/met/reference/task/test/interview/seen/visit/probation/week, trial week/day
            /shift/lesson, references checked/called/taken""",
        "days at home": "home work/working/days/worked, remote",
        "office days": "office/site/desk present/presence/days/together/person/staff/tuesday/wednesday",
        "desks": "desk/desks rented/number/kept, floors/square/space/rooms rented/office",
        "load per person": """
            case/client/family/patient/pupil/file/account/customer/ticket/learner/resident/household/child/visit/call/lesson/room/stop
            /parcel/house/route per/each/every worker/nurse/teacher/adviser/agent/carer/driver/volunteer/consultant/officer/manager/tutor
            /mentor/clerk/midwife/doctor/therapist/lawyer/cleaner/coach/guide/engineer/vet/courier/person/head/caseworker/shift/day""",
        "worn out": f"{_STAFF} sick/sickness/quit/quitting/leave/leaving/left/resign/absent/absence/burnout/exhausted/tired/turnover/ill, sickness, burnout",
        "talk length": "call/visit/chat/appointment/consultation/talk/conversation minute/minutes/length/time/seconds/duration/short/average",
        "settled at once": """
            call/visit/chat/contact/caller/customer/patient/problem/question/repair/fault/ticket first/one/single/once solved/settled/answered
            /closed/fixed/call/visit/contact/enough, listened, understood, caller/patient/customer say/said/felt time/heard/listened/enough""",
        "calls that come again": "call/caller/customer/patient/visitor/tenant/guest/case/ticket again/twice/repeat/back/reopened",
        "cases a day": """
            visit/call/patient/client/customer/case/pupil/appointment/interview/inspection/room/claim/ticket/file/sample/parcel per/day/hour
            /shift/each nurse/doctor/agent/adviser/person/inspector/worker/rep/clerk/analyst/driver/officer/consultant""",
        "time for each": """
            minute/minutes/hour/hours/time/half each/with/per/every/alone/spent child/patient/pupil/client/resident/family/guest/student/tenant
            /customer/visit/learner/horse/animal/member/carer/doctor/nurse/teacher/midwife""",
        "training spend": "training/course/onboarding/induction/apprentice days/hours/cost/budget/spend/weeks/shorter",
        "well trained": "certified, trained, qualified, pass/passed exam/test/course/licence/theory/check, skill/skills/licence/certificate hold/with/have",
        "learning hours": "hours/days/time/evenings/afternoons teach/teaching/teaches/learn/learning/train/training/mentor/coach/study/course/apprentice/school/practice",
        "billed hours": "billable/billed/charged/chargeable/invoiced/utilisation, hours/time/share/week customer/client/job/project/call/site/sold out/on/spent/work",
        "meeting hours": "meeting/meetings/committee hours/number/week/month/fewer/time/length/minutes/day/each/per",
        "talks held": "one-on-one/check-in/stand-up/retrospective/talk/review/workshop/handover/briefing/planning held/week/weekly/month/monthly/every/each/together",
        # Service and care.
        "length of stay": """
            stay/stays/nights/days average/length/hospital/ward/operation/patient/bed/surgery/birth/clinic/hip/knee/until
            home/average/length/hospital/ward/operation/patient/bed/surgery/birth/clinic/discharge, discharged/sent/home/leave
            early/earlier/before/same/within/noon, bed days""",
        "home early": "home/discharged/leave/leaving before/same/within/early/first/second/noon/day patient/mother/after/birth/operation/surgery",
        "back again": """
            back/return/returned/readmitted/readmission/again hospital/ward/bed/clinic/surgery/days/within/month/weeks/emergency, readmitted,
            fall/falls home""",
        "full house": """
            room/bed/seat/table/place/slot/berth/hall/court/theatre/flight/train/boat/van/plane/class/cell/chair
            occupied/filled/sold/booked/taken/full/used/occupancy/let, occupancy, utilisation""",
        "places kept free": """
            room/bed/seat/table/place/slot/berth/hall/court/crew/cot/van/chair/hour/desk/line free/empty/open/ready/spare/reserve/back/walk-in
            kept/standing/left/held/for/emergency/urgent/every/at/same, spare bed/room/capacity""",
        "waits for a bed": "wait/waiting/hours/turned/queue/ambulance bed/room/slot/theatre/appointment/ward/away/seat/table/outside",
        "the unexpected": "emergency/urgent/walk-in/unplanned/acute/crisis placed/seen/admitted/taken/helped/housed/treated/served/same/within",
        "people per shift": f"{_STAFF} per/on/each shift/ward/desk/till/counter/night/floor/line/pool/train/class/hall",
        "waits and harm": "wait/waiting/queue/unanswered/missed/abandoned/bell/accident/drown/fall/complaint/alone",
        "contacts": "call/calls/visit/counter/branch/contact/phone/letter customer/number/year/week/month/per/fewer/incoming/total",
        "personal contact": "person/adviser/human/somebody/face speak/spoke/talk/talked/reach/met/meet/answered/served/helped/greeted, in person, face to face",
        "answers by machine": "bot/chatbot/machine/robot/automat/software/app/self-service/kiosk/voice/assistant answered/solved/settled/handled/served/sold/done/without/by",
        "answers by people": "person/human/adviser/colleague/agent/somebody/cashier/nurse answered/served/spoke/talk/reach/helped/greeted/by/from",
        "steps and seconds": """
            step/click/tap/screen/field/second/minute/queue/page/question basket/check-out/checkout/sign-up/log-in/login/sign/enter/entering
            /door/gate/queue/open/opening/buy/order/pay/start/form/app/desk/entrance/kick-off/line/counter/till, abandon, queue, locked out""",
        "checks at the door": """
            second/two/extra/strong factor/step/proof, identity/id/passport/ticket/bag/age/badge/visitor/guest/car/log-in/login check/checked
            /shown/scanned/verified/searched/confirmed/photo/proof/code, password changed/long/rules, verified/verification""",
        # Let through, looked at.
        "paid unseen": f"""
            {_CASE} without/unseen/automatically/unchecked/straight/instantly/machine/bot/software/rule/alone
            looking/look/check/question/person/human/staff/member/review/approval/visit/adviser/signature/somebody/anybody/lawyer/paid
            /opened/approved/granted/settled/signed/published/decided/sent/merged/accepted""",
        "second look": f"""
            {_CASE} checked/examined/inspected/reviewed/repeated/confirmed/tested/verified/read/visited/assessed/proofread/signed/seen/weighed
            before/by/twice/second/two/three/again/lab/person/lawyer/editor/expert/investigator/clinician/colleague/board/site/manager""",
        "fraud": "fraud loss/losses/cases/found/accounts/orders/stolen/claims, false/fake/invented/stolen name/account/identity/claim/card/review/order, theft/stolen/shoplifting, overpaid",
        "stopped and held": "payment/transfer/account/post/comment/mail/transaction/order/listing/ad/seller/video/review/message blocked/stopped/held/frozen/removed/deleted/flagged/suspended/declined/refused/banned",
        "false alarms": "honest/genuine/good/innocent/real/wrongly/mistake/falsely/unfairly blocked/stopped/held/frozen/removed/deleted/flagged/suspended/declined/refused/banned/locked/turned/asked, false alarm",
        "let in": """
            account/customer/member/seller/driver/tenant/host/partner/supplier/volunteer/trial/visitor/student/guest new/opened/started/joined
            /registered/accepted/activated/admitted/signed/onboarded""",
        "vetted": """
            account/customer/member/seller/driver/tenant/host/partner/supplier/volunteer/trial/visitor/student/guest checked/vetted/screened
            /interviewed/references/proof/verified/verification/inspected/visited""",
        "first out": """
            news/story/article/report/result/forecast/warning/headline/alert/figure online/out/published/live/sent/told/air
            within/minutes/first/before/hour/inside/early""",
        "two sources": """
            news/story/article/report/warning/headline/fact/quote two/second/three/both/editor/confirmed/checked/read/seen
            source/confirmed/before/editor/reader/checked/twice""",
        "corrections": "news/story/article/report/forecast/headline/figure/result corrected/correction/wrong/withdrawn/mistake/error/false/denied",
        "pieces sent out": "paper/article/report/decision/book/study/video/episode/course/page/letter published/issued/sent/written/submitted/year/month/week/released",
        "read by two": "paper/article/report/decision/book/study/video/episode/course/page/letter/result repeated/two/second/lab/reviewed/checked/editor/twice/peer/read confirmed/before/by/repeated/reader/sending/colleague/person",
        "records complete": "record/file/form/report/note/documentation/log complete/completed/full/written/filed/filled/entered/signed/visit/shift",
        "writing time": "writing/paperwork/form/forms/report/typing/documentation/admin/desk/computer/screen minutes/hours/time/pages/per/each/day/week",
        "inspections": "inspection/audit/visit/check/control/inspector made/per/year/carried/held/farm/firm/site/school/number",
        "burden of forms": "form/report/paperwork/inspector/inspection/audit/questionnaire hours/days/time/pages/burden/spent/lost/per/each/farmer/head/firm",
        "data asked for": "question/field/form/box/page/document/answer asked/ask/form/sign-up/application/needed/required/length/per/questionnaire/registration",
        "data known": "application/request/claim/order/file/form/profile/account/customer/patient/referral/booking all/complete/full/every/answered/known/filled details/answers/papers/documents/data/complete/birthday/address/income/history",
        "data kept": "data/log/history/recording/footage/record/profile/file/trace kept/stored/keep/erased/deleted/months/days/volume/retention/terabytes/storage",
        "data drawn on": "data/log/history/recording/footage/record/trace used/kept/months/years/searchable/learn/forecast/train/call/available",
        "rights to open": "people/account/staff/user/admin/key/colleague/developer access/rights/open/allowed/read/admin/keys/passwords/enter",
        "help yourself": "analyst/team/colleague/staff/nurse/developer/partner/user/researcher access/open/see/query/export/read/change themselves/without/directly/own/live/asking/all",
        "decisions reversed": "decision/permit/answer/verdict/grant/loan overturned/appeal/reversed/corrected/wrong/withdrawn/changed",
        "quick decisions": "decision/permit/answer/verdict/grant/application/yes within/minutes/hours/days/same/weeks decided/answered/given/made/told/within",
        # Sending, moving, making.
        "messages": f"{_MESSAGE} sent/week/month/day/each/per/customer/reader/supporter/member/user",
        "put off by messages": """
            message/mail/email/newsletter/notification/letter/list/ad/advert/call/us/offer switch/switched/turn/unsubscribe/unsubscribed/leave/block
            /blocked/mute/muted/annoyed/annoying/tired/many/spam/nagged/off, unsubscribe/unsubscribed""",
        "full vans": "van/lorry/truck/trailer/container/tour/wagon/boat/train/pallet full/filled/loaded/load/parcels/orders/stops/empty/half",
        "next-day delivery": "same/next/hours/day/tomorrow/evening/noon/express deliver/delivered/delivery/arrive/parcel/order/sent/door",
        "packaging": "packaging/cardboard/plastic/wrap/wrapping/foam/padding/box/film per/parcel/weight/grams/kilos/used/order/bought/tonnes/each",
        "damage": "damaged/broken/breakage/crushed/dented/leaking/bruised, arrive/arrived intact/whole",
        "freight cost": "freight/shipping/delivery/postage/transport/courier/fuel cost/spend/bill/per/budget/parcel",
        "free delivery": "free/home/door/hour/slot/evening/island/small delivery/delivered/brought/shipped/order/orders",
        "emissions": "diesel/fuel/co2/carbon/emissions/flown/air/flights/lorry kilometres/per/tonnes/litres/burnt/parcel/sent/trip/used",
        "travel": "travel/trip/flight/mileage/hotel/car/driven kilometres/cost/budget/spend/nights/business/staff/miles/flown",
        "visits in person": "visit/visited/met/meet/seen person/site/home/farm/customer/client/supplier/school/branch/partner/member",
        "output": "units/pieces/pages/features/articles/parts/houses/cakes/cars/boxes/reports/tonnes per/day/week/shift/hour/month/made/produced/built/line",
        "faults": "scrap/defect/rework/mistake/error/fault/complaint/crack/return/reject/correction/stain/injury/accident",
        "rooms a shift": "room/flat/car/table/bed/ward/coach/tram/train/bus/toilet/window/house cleaned/made/washed/turned/prepared/per hour/shift/day/each/per",
        "minutes a room": "minutes/time clean/cleaning/make/turn/wash/prepare/room/flat/car/table/bed room/flat/car/table/bed/ward/coach/tram/train/bus/toilet/house/window",
        "dirt found": "room/flat/car/table/bed/ward/coach/tram/train/bus/toilet/guest/house/hotel dirt/dirty/stain/hair/dust/unclean/clean/cleanliness/complaint/complain",
        "long runs": "batch/lot/run/series/print size/long/longer/pieces/copies/length/same/between/bundled",
        "small orders": "order/orders/batch/piece/job/wish/run small/under/single/special/custom/fewer/rush/made/measure/short",
        "change-overs": "set-up/changeover/change-over/tool/retool/plan/line/machine/interruption change/changes/per/week/shift/stops/hours/number/lost",
        "short lead time": "days/weeks/hours order/enquiry/request delivery/dispatch/delivered/offer/finished/install/arrive/door",
        "planned stops": "planned/scheduled/maintenance/cleaning/service/inspection stop/stops/hours/closed/down/standing/windows/breaks",
        "upkeep done": "maintenance/service/serviced/inspection/inspected/cleaning/overhaul/oil/calibrated/checked done/schedule/hours/on/every/each/plan/yearly",
        "running hours": """
            train/flight/trip/ferry/machine/line/plant/pool/lift/press/oven/hall/bridge/boat/bus/tram/slope hour/hours/per/day/run/running/open/opened
            /operating/used/week/night, opening/operating/running/production/flying hours""",
        "upkeep hours": """
            track/line/road/bridge/runway/plant/machine/pool/slope/lift/tunnel/lock/oven/press/mill/hall/boat/net/network/grid/pipe/rail/hours/nights
            closed/shut/stopped/idle/maintenance/upkeep/cleaning/repair/renewal/renewed/inspection/switch-off/overhaul/without/free/no""",
        "supply cut": """
            household/home/customer/street/village/passenger/minutes/hours/family/resident without/cut/lost/interrupted/interruption/off
            power/water/heat/gas/electricity/light/network/internet/supply/service/train/bus, outage/outages, cancelled train/trip/bus""",
        "plant output": "power/electricity/heat/energy/gas/wind/turbine/water/dam/mill made/produced/generated/sold/delivered/fed/nights/winter/hours/turned",
        "standing still": "turbine/mill/dam/plant/boat/net/lift/machine/tractor/drone/light stand/stands/standing/still/stopped/off/closed/rest/resting/shut nights/night/days/hours/summer/weeks/season/spring/when/breeding",
        "night work": "night/overnight/midnight/23 work/works/delivery/deliveries/flight/flights/renewed/trains/trips/landings/loading/produced/shift/metres/repaired/unloaded/runs",
        "sleep": "sleep/woken/wake/disturbed/quiet/awake/noise/loud nights/people/resident/neighbour/night/house/hours/patient/per/complaint",
        "energy used": "gas/oil/electricity/power/heat/heating/energy/fuel/wood/kwh/mwh/thermostat used/burnt/bill/heating/per/winter/cost/office/building/hall/hours/set/use/bought",
        "warmth and light": """
            office/room/desk/hall/flat/pool/classroom/greenhouse/school/church/ward/gym/water/house/resident/tenant warm/warmer/degrees/heated/cold/comfortable
            /cosy/lit/light/°c""",
        "suppliers": "supplier/suppliers/vendor/vendors/maker/makers number/active/fewer/used/different/list/total/contracts/one",
        "second sources": "supplier/source/maker/farm/vendor/part/material second/two/new/local/alternative/small/never/another/further",
        "range on offer": "product/dish/title/variant/model/article/item/course/format/recipe/kind/flavour/tariff/form new/offer/range/menu/list/launched/added/sold",
        "range kept": "product/dish/title/variant/model/article/item/course/format/recipe/kind/flavour/tariff/part/form range/menu/number/fewer/kept/different/list/list/total/offered/numbers",
        # Software and data.
        "releases": "release/deploy/deployment/change/version/update/feature week/month/per/shipped/live/production/client/quarter/year/out",
        "incidents": "incident/outage/downtime/rollback/fault/bug/page/alert/call after/night/failed/caused/rolled/down/per/week/month/weekend/change/release, downtime",
        "board's yes": "release/change/deploy/version/update/feature approved/board/committee/signed/passed/agreed/cleared/review",
        "notice given": """
            change/release/update/screen/feature/price/works/closure/move/timetable/version/clients/users announced/ahead/notice/told/warned/trained/shown
            /advance/weeks/before/explained, trained before change/release, known ahead""",
        "days without change": "release/change/deploy/code/system/production/weeks/days freeze/frozen/stable/untouched/without",
        "weight of the app": "app/download/install/page/image/bundle/start/screen size/mb/weight/load/loading/seconds/memory/kb/megabytes",
        "shipped inside": "offline, video/image/photo/map/script/tracker/banner/animation page/app/inside/shipped/screen/added/per",
        "test time": "test/build/pipeline/check minutes/hours/time/length/run/seconds",
        "breadth of tests": "test/tests/coverage browser/device/combination/case/code/platform/language/covered/number/screen/path/added",
        "patched soon": "patch/patched/update/hole/flaw/vulnerability/fix within/hours/days/same/closed/installed/applied",
        "restarts": "restart/reboot/interruption/maintenance window/number/unplanned/per/night/week/month/shift",
        "tracked": "reader/user/customer/visitor/listener/buyer profile/tracked/logged/account/card/identified/consent/known/personalised",
        "untracked": "reader/user/customer/visitor/listener/buyer/data anonymous/without/untracked/guest/private/cookie/erased account/tracking/profile/login/cookies/name/reading/visits",
        "advertising": "ad/ads/advert/adverts/advertising/sponsored/commercial/banner per/page/minutes/hour/each/shown/slots/screen/break",
        "staying": "stay/stayed/finish/finished/return/returning/come/listen/watch/read/reading/keep back/end/again/minutes/longer/to/through/reader/listener/viewer/on",
        "things under way": "project/initiative/pilot/tool/system/app/product/programme/form/priority running/once/open/number/progress/parallel/use/total/list/way",
        "things begun": "project/initiative/pilot/tool/idea/product/experiment/programme/format/course/service/prototype started/launched/begun/tried/new/tested/piloted/opened",
        "licence cost": "software/licence/cloud/hosting/tool/server/it spend/cost/bill/budget/fees/money/paid",
        "own tools": "staff/teacher/nurse/developer/engineer/people/team/pupil/colleague/designer/log/trace/environment licence/laptop/tablet/screen/own/tool/software/server/stored/kept/environment",
        # Towns, land and nature.
        "visitors": """
            visitor/guest/tourist/cruise/passenger/hiker/camper/swimmer/climber/skier/walker/concert/festival/market/people day/season/ashore/year/night
            /weekend/summer/let/come/coming/visit/new/more/evening/into/hour/bookings, overnight stays, visitors/tourists""",
        "people at once": """
            visitor/guest/people/tourist/passenger/boat/car/hiker once/same/busiest/more/over/above/than/crowd/crowded/crowding/peak/full/room/street,
            crowd/crowded/crowding""",
        "wear of a place": """
            moisture/humidity/humid/wet/damp/erosion/eroded/trampled/worn/litter/dust/graffiti/temperature/breath/mould/damage
            cave/path/painting/room/dune/valley/garden/lawn/hours/metres/church/hall/castle/park/floor/grass/beach/wall""",
        "noise and litter": "noise/noisy/loud/litter/music/party/traffic/coach/crowd/urine/bottles complaint/night/street/resident/neighbour/level/nights/lane/days/decibel/square",
        "wildlife": """
            bird/bat/lark/bee/butterfly/otter/seal/frog/fish/trout/orchid/nest/chick/stork/lynx/deer/turtle/species/wildlife/hedge/pond/owl/toad/salmon/swift
            pairs/nest/nests/breeding/nesting/counted/hatched/young/fledged/found/seen/species/per/live/hedge/pond/raised""",
        "land worked": """
            hectare/hectares/field/land/area/acre/plot/square wheat/maize/crop/vines/ploughed/under/built/grazed/potatoes/barley/cleared/felled/sealed
            /houses/parking/homes/sown""",
        "taken from nature": "timber/spruce/oak/pine/beech/fish/cod/water/gravel/sand/peat/reed/mussel/tree/wood/ore felled/cut/caught/landed/pumped/taken/extracted/drawn/sold/harvested/dug/logged",
        "left to nature": """
            land/farmland/field/hectare/area/forest/valley/river/strip/bank/meadow/metres/share/water/bay/sea/garden flowers/hedges/wild/fallow/left/bees/trees/untouched
            /unmown/protected/rest/without/nature/old/closed/flower/hedge/larks/grazing""",
        "harvest": "yield/harvest/crop/milk/eggs/tonnes/kilos/litres/wheat/grapes/apples/potatoes/wine per/hectare/cow/hen/field/tree/picked/harvested/sold/hive/acre",
        "inputs to a field": "fertiliser/fertilizer/pesticide/nitrogen/spray/spraying/irrigation/feed/antibiotics/slurry/herbicide/copper/sulphur per/used/hectare/cow/kilos/litres/bought/passes/times",
        "yield per animal": "litres/eggs/milk/kilos/weight/lambs/piglets/animals/hens/cows/gain per/each/a cow/hen/sow/ewe/hectare/pen/animal/barn/day/place",
        "animal welfare": "cow/hen/pig/calf/sheep/animal/horse/sow/chick/hens/pigs grass/outside/outdoors/pasture/space/room/grazing/straw/mother/welfare/lame/horns/days",
        "stops served": "village/stop/place/school/hospital/estate/suburb/hamlet/station bus/train/tram/ferry/express/line/boat stops/served/calls/added/stop/halt/reached/new",
        "ride time": "bus/train/tram/ferry/express/line/journey/ride/trip/coach/metro/boat minutes/time/end/faster/journey/duration/average/hour",
        "kilometres run": "bus/train/tram/ferry/van/night/evening/empty/boat kilometres/trips/runs/services/departures/journeys/driven/km",
        "carried home": "bus/train/tram/ferry/boat/connection/shuttle/taxi/ride within/home/minutes/after/last/every/village/worker/evening/night/island/late",
        "parking": "parking/car/cars spaces/places/bays/lane/lanes/kerb/spots",
        "street for people": "tree/bench/cycle/bike/pavement/play/green/shade/pedestrian/bus/terrace/outdoor lane/path/street/metres/planted/seats/tables/track/closed/square/bay/bays",
        "traffic speed": "speed/flow/cars/minutes/traffic/drive/driving average/hour/ring/through/road/cross/green/centre/crossing",
        "cars too fast": "car/driver/speed/speeding/accident/near over/above/limit/30/fast/child/crossing/school/injured/hit/miss",
        "lamps lit": "lamp/lamps/light/lights/lighting/street hours/lit/on/night/burning/midnight/energy/power",
        "feeling safe": "safe/afraid/unsafe/frightened walk/night/feel/felt/dark/evening/home/street/women",
        "guest beds": "holiday/guest/tourist/hotel/short flat/flats/bed/beds/room/rooms/let/lets/apartment",
        "residents' homes": "home/homes/flat/flats/house/houses resident/local/family/worker/staff/rented/year/lived/long/young",
        # Food, care, school.
        "good food": "meal/food/dish/bread/vegetable/meat/milk/fruit/kitchen/lunch/plate/ingredient organic/local/fresh/scratch/regional/home-made/fair/seasonal/cooked/baked",
        "cost of a plate": "meal/plate/dish/food/ingredient/lunch/kitchen/cover/loaf/tray cost/price/spend/minutes/budget/cents/hours",
        "drugs given": "antibiotic/opioid/sedative/painkiller/sleeping/prescription/medicine/tablet/drug per/given/on/prescribed/patient/resident/cow/used/daily/course",
        "illness left": "pain/infection/relapse/complication/mastitis/sleepless/inflamed/seizure/fever patient/resident/cow/nights/after/wound/without/score/per/return",
        "tests ordered": "scan/x-ray/test/sample/swab/screening/mammogram/examination/blood ordered/taken/per/done/offered/screened/year/tested/more",
        "tests too many": "scan/x-ray/test/lab/sample/radiology unnecessary/cost/bill/queue/wait/days/repeat/double/backlog/spend",
        "intake": "place/pupil/child/student/family/patient/client/case/member/learner/apprentice/dog/animal admitted/accepted/taken/enrolled/new/intake/places/joined/started/offered/placed",
        "group size": "class/group/pupils/children/students/learners/cases/clients/animals per/size/each/in teacher/class/group/carer/room/average/worker/tutor/course/largest/run",
        "bigger groups": "class/group/pupils/children/students/learners/guests/visitors per/size/each/in teacher/class/group/carer/room/tour/guide/course/session",
        "recycled matter": "recycled/reused/refilled/second-hand/reclaimed/returnable/bio/compostable share/bottle/material/part/paper/plastic/box/brick/fibre/packaging/fabric/cup/glass",
        "spoiled goods": "broken/leaking/torn/cracked/defect/faulty/scrap/rejected/failed/complaint bottle/material/part/paper/box/brick/fibre/fabric/cup/roll/per/about/bag/glass",
        "used for longer": "year/years/months/lifetime/repaired/reused/age use/kept/instead/lasts/worn/service/before/average/longer laptop/phone/bus/van/machine/tyre/uniform/replaced/computer/car/boat/fleet/device",
        "newer things": "younger/newer/new/latest/replaced/modern laptop/phone/bus/van/machine/computer/car/fleet/device/tool/model/equipment years/year/than/share/every/within/generation/with",
        "earmarked money": "donation/income/gift/grant/fund/money tied/earmarked/restricted/named/single/one project/purpose/to/named/child/well",
        "free money": "donation/income/gift/grant/fund/money free/untied/unrestricted/any/core/flexible use/purpose/for/need/to/spend",
        "posts held": "headcount/staff/posts/employees/people/jobs/workforce fewer/number/total/payroll/end/december/down/size/head",
        "new posts": "new/more/extra officer/post/nurse/teacher/engineer/driver/adviser/colleague/hire/worker/coach/apprentice/position filled/hired/post/started/place/joined/on",
        "standard terms": "standard/unchanged/same/template/usual/one terms/contract/offer/product/process/recipe/menu/package/form/design/part/parts/plan/set-up",
        "made to fit": "own/custom/special/tailored/bespoke/individual/personal/adapted/wish terms/contract/offer/product/plan/menu/course/design/wish/wishes/customer/recipe/clause/request",
        "moving people": f"changed/moved/rotated/switched/swap/secondment/rotation {_STAFF}/team/department/post/year",
        "staying put": "same/own/stable/years/longer team/nurse/teacher/carer/class/module/driver/face/ward/person/customer year/years/kept/known/by/more/whole/same/end",
        "same face": "same/own/one/named nurse/teacher/carer/driver/midwife/doctor/adviser/trainer/person seen/visited/by/every/each/all/whole/who/with/known",
        "flexible staff": f"{_STAFF} part-time/swap/flexible/choose/float/pool/own/job-share/shorter shift/hours/rota/days/weeks/work/week",
        "cameras": "camera/cameras/bag/bags/screen/location/locker installed/covered/searched/recorded/tracked/number/watched/checked/staff",
        "being watched": "watched/privacy/trusted/mistrust/spied/monitored/objection staff/feel/felt/complaint/driver/tenant/visitor/say/employee/worker/resident",
        "bound for long": "contract/plan/subscription/deal/lease/member/membership year/years/annual/long/two-year/length/notice/signed/bound/longer",
        "free to leave": "cancel/leave/pause/monthly/notice any/month/online/without/within/one/themselves/free/click",
        "sold to each": "product/contract/policy/add-on/extra/upgrade/insurance/service per/each/second/more/sold customer/client/household/guest/sold/member/patient/visit/bought/buyer",
        "feeling pushed": "pushed/pressed/talked/pressure/regret/mis-sold/needless/unneeded customer/client/guest/felt/feel/complaint/buyer/sale/policy/patient/say, cancelled within days/month",
        "decided centrally": "central/centrally/headquarters/group/framework/shared/one bought/ordered/decided/purchased/spend/purchases/contracts/office/catalogue/planned",
        "decided on the spot": "branch/shop/ward/school/team/crew/driver/clerk/manager/local/spot/depot decided/bought/decide/own/spend/choose/without/budget/chosen themselves/own/spot/without/asking/local/site/alone/decided",
        "new to the trade": "apprentice/graduate/junior/beginner/trainee/newcomer/career hired/new/taken/share/school/without/among/hires/experience/first",
        "old hands": "senior/experienced/years/veteran/specialist/master hired/share/experience/with/shift/team/crew/on/more/each",
        "overbooked": "overbooked/overbooking, seat/room/table/slot/place sold/booked twice/beyond/above/more/capacity",
        "turned away": "turned/sent/left/bumped/stand/standing away/behind/elsewhere/guest/passenger/without/seat/all/table/room",
        "growth of sales": "customer/contract/installation/machine/home/system/subscription/policy/policies sold/signed/new/won/month/week/a",
        "hands after sale": "wait/waiting/days/weeks/backlog/open/unanswered install/installed/set-up/technician/support/ticket/connected/fitted/onboarding/delivery/customer/repair",
        "upkeep spend": "maintenance/repair/service/cleaning/upkeep/crew cost/spend/budget/hours/bill/money/visits/contract/fewer/staff",
        "breakdowns": "breakdown/stoppage/failure/stuck/leak/fault/broken/stop machine/lift/train/bus/pump/line/unplanned/boiler/per/month/week/hours/tram/boat/hour",
        "things running": "uptime/running/working/ready/available/service machine/lift/train/bus/pump/line/boiler/fleet/escalator/boat/vehicle/toilet/any/lamp",
        "portions": "portion/plate/meat/grams/buffet/leftover size/per/weight/back/served/food/meal/guest/smaller/bought",
        "well fed": "full/hungry/enough/second/liked/satisfied eat/helping/meal/lunch/guest/child/leave/food/dinner/patient/pupil",
        "cleaning matter": "chlorine/detergent/disinfectant/chemicals/towels/sheets/linen/soap/water/bleach used/per/washed/litres/changed/guest/room/kilos/night/bought",
        "clean and safe": "germ/germs/swab/hygiene/infection/clean/spotless/bacteria room/test/passed/per/ward/rated/score/guest/found/tables/kitchen/pool",
        "fines": "fine/fines/penalty/ticket/tickets written/issued/income/collected/per/given/imposed/paid/parking/late",
        "trust in us": "trust/fair/fairly/respect/welcome police/warden/council/inspector/officer/conductor/us/treated/felt/feel/resident/driver",
        "reserves": "reserve/reserves/cash/runway months/weeks/held/bank/costs/in/kept/free",
        "paid out": "grant/grants/dividend/loan/money/gift paid/awarded/given/out/made/spent/handed/passed",
        "works by day": "works/roadworks/repair/digging/delivery/cleaning/renewal/metres day/daytime/daylight/renewed/done/by/during/week",
        "delays": "delay/delayed/jam/late/lost/stuck/queue/closure/closures/diversion minutes/hours/driver/passenger/traffic/bus/train/daytime/trip/road/per/tram",
        "quick repair": "repair/repaired/fixed/running/working/engineer within/same/hours/first/day/again/visit/once",
        "spare parts": "spare/spares/part/parts stock/value/store/van/money/held/kept/number",
        "backlog": "backlog/pile/unanswered/open/waiting/overdue case/file/claim/order/request/letter/job/list/ticket/application/repair",
        "dates kept": "promised/date/deadline/on/time/planned kept/met/delivered/finished/launched/ready/time/day/opened",
        "unsold goods": "unsold/clearance/marked/leftover/pulped/returned/remain coat/book/copy/piece/stock/down/title/pairs/share/end/season/shoes",
        "collections": "collection/model/title/edition/line/launch/arrival new/per/year/season/a/each/month/more",
        "quick turns": "let/rented/relet/available/handed/bookable/turned again/within/days/hours/over/same/next",
        "work between": "renovated/cleaned/inspected/repaired/painted/checked/serviced/disinfected/aired between/before/after/each/every/new",
        "lent out": "loan/lent/rented/hired/borrowed/travelling/abroad out/on/sent/to/away/share/per/number/works/instruments",
        "at hand": "display/shelf/wall/show/house/rack/reading hanging/on/there/place/found/own/room/visitors/share",
        "data published": "data/dataset/records/files/archive/map open/opened/published/online/download/downloaded/public",
        "privacy": "privacy/anonymous/consent/traced/identified/re-identified/names/personal complaint/removed/data/with/without/record/family/people/redacted",
        "held in reserve": "van/crew/bed/engine/machine/driver/team/room/boat/line/doctor reserve/stand-by/standby/spare/ready/free kept/held/on/at/for",
        "idle": "van/crew/bed/engine/machine/driver/room/boat/hall/seat/desk/chair idle/empty/unused/parked/vacant/standing/unsold/free",
        "average price": "price/rate/fare/ticket/fee/rent/basket/gift/order/bill/night average/mean/median/per/raise",
        "places": "branch/stop/station/site/shop/depot/office/clinic/school/counter/pool/library/machine/hub number/fewer/close/closed/left/total/from/kept",
        "a short way": "minutes/metres/kilometres/walk/reach/near/nearest/distance within/from/away/walk/home/resident/village/people/live/living",
        "gates": "test/approval/review/gate/sign-off/signature/check per/before/each/every/release/change/more/contract/purchase",
        "time to market": "days/weeks/months/time idea/market/release/launch/request/contract/live/publish/sign/purchase from/to/until/lead",
    }
)
